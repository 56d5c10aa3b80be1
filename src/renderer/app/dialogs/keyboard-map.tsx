import { Dialog } from "../../ui/dialog.tsx";
import { bySection } from "../commands.ts";
import { KeyHint } from "../key-hint.tsx";
import { useCommandList } from "../use-commands.ts";
import "./palette.css";

/** Every key that does something now. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const commands = useCommandList().filter(({ keys }) => keys && keys.length > 0);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} width={720}>
      <div className="keyboard-map">
        {bySection(commands).map(([section, list]) => (
          <section key={section}>
            <h3>{section}</h3>
            <dl>
              {list.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    {[...(command.keys?.slice(0, 2) ?? []), ...(command.ownKeys ?? [])].map((keys) => (
                      <KeyHint key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
