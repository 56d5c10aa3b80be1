import { FolderInput } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { useImports } from "./imports/imports.tsx";
import { isRunning, progressShare, progressText } from "./imports/progress-words.ts";
import { Progress } from "../ui/progress.tsx";
import "./welcome.css";

/** What every view shows while the corpus is empty. */
export function Welcome() {
  const { pickFolder, addSamples, progress } = useImports();
  return (
    <div className="welcome">
      <div className="welcome-drop">
        <FolderInput aria-hidden="true" strokeWidth={1.25} />
        <h2>Drop a folder of articles here</h2>
        <p>
          Plain text, Markdown and HTML, subfolders included. The files stay where they are and are never
          changed. Nothing leaves this computer.
        </p>
        {progress && isRunning(progress) ? (
          <div className="welcome-progress">
            <Progress label="Import" value={progressShare(progress)} />
            <span>{progressText(progress)}</span>
          </div>
        ) : (
          <div className="welcome-actions">
            <Button tone="primary" onClick={() => void pickFolder()}>
              Import folder
            </Button>
            <Button onClick={() => void addSamples()}>Try the samples</Button>
          </div>
        )}
      </div>
    </div>
  );
}
