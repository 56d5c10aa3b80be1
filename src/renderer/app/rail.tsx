import { VIEWS } from "./view-registry.tsx";
import { keyText } from "./key-hint.tsx";
import { useView } from "./use-view.ts";
import { WorkspaceMenu } from "./workspace-menu.tsx";
import "./rail.css";

export function Rail() {
  const { view, go } = useView();
  return (
    <nav className="rail" aria-label="Views" data-region="Views" tabIndex={-1}>
      <WorkspaceMenu />
      <ul>
        {VIEWS.map((entry) => (
          <li key={entry.name}>
            <button
              type="button"
              className="rail-item"
              aria-current={entry.name === view ? "page" : undefined}
              data-tooltip={entry.goTitle}
              data-tooltip-key={entry.keys[0] === undefined ? undefined : keyText(entry.keys[0])}
              data-tooltip-side="right"
              onClick={() => go(entry.name)}
            >
              {entry.icon}
              <span>{entry.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
