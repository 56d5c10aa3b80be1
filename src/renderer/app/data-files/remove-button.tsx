import type { DataFile } from "../../../shared/domain/data-file.ts";
import { Button } from "../../ui/button.tsx";
import type { ButtonProps } from "../../ui/button.tsx";
import { useDataImports } from "./data-imports.tsx";

interface RemoveButtonProps extends Pick<ButtonProps, "size" | "tone"> {
  file: DataFile;
}

/** Takes a file out of every view, or back into them; nothing for a file that never came in. It keeps the focus meanwhile. */
export function RemoveButton({ file, ...looks }: RemoveButtonProps) {
  const { remove, restore, settling } = useDataImports();
  if (file.state !== "done" && file.state !== "removed") return null;
  const isIn = file.state === "done";
  const turn = isIn ? remove : restore;
  return (
    <Button
      {...looks}
      aria-label={`${isIn ? "Remove" : "Restore"} ${file.name}`}
      aria-disabled={settling || undefined}
      onClick={() => {
        if (!settling) void turn(file);
      }}
    >
      {isIn ? "Remove" : "Restore"}
    </Button>
  );
}
