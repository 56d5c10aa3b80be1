import { Suspense, useEffect } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AppCommands } from "./app-commands.tsx";
import { ConnectionNotice } from "./connection-notice.tsx";
import { OpenDialog } from "./dialogs/open-dialog.tsx";
import { DropTarget } from "./imports/drop-target.tsx";
import { InspectorSlot } from "./inspector-slot.tsx";
import { LensBar } from "./lens-bar/lens-bar.tsx";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status-bar.tsx";
import { useKeyboard } from "./use-keyboard.ts";
import { useView } from "./use-view.ts";
import { useWorkspace } from "./use-workspace.ts";
import { VIEWS } from "./view-registry.tsx";
import "./shell.css";

/** The window: views at the left, the lens above, the view, the inspector beside it, the status below. */
export function Shell() {
  const { view } = useView();
  useKeyboard();
  const { data: workspace } = useWorkspace();
  const shown = VIEWS.find(({ name }) => name === view);
  const title = [shown?.title, workspace?.name, "Demarche"].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="shell">
      <ConnectionNotice />
      <div className="shell-body">
        <Rail />
        <div className="shell-column">
          <LensBar />
          <div className="shell-row">
            <main className="shell-main" aria-label={shown?.title} data-region="View" tabIndex={-1}>
              <ErrorBoundary resetKey={view}>
                <Suspense fallback={<Skeleton lines={6} />}>{shown && <shown.Component />}</Suspense>
              </ErrorBoundary>
            </main>
            <InspectorSlot />
          </div>
        </div>
      </div>
      <StatusBar />
      <AppCommands />
      <OpenDialog />
      <DropTarget />
    </div>
  );
}
