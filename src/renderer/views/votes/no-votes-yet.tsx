import { FileUp } from "lucide-react";
import { useDataImports } from "../../app/data-files/data-imports.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

/** No file with roll calls was read: what to do about it. */
export function NoVotesYet() {
  const { openDataImport, addStarter, running } = useDataImports();
  return (
    <EmptyState
      icon={<FileUp size={28} />}
      title="No roll calls yet"
      actions={
        <>
          <Button tone="primary" disabled={running} onClick={() => void openDataImport()}>
            Import UN votes…
          </Button>
          <Button disabled={running} onClick={() => void addStarter()}>
            Add the starter data
          </Button>
        </>
      }
    >
      <p>
        Votes come from files: the UN Digital Library’s bulk CSV, Voeten’s UN voting data, the unvotes package
        or a table of your own. The starter data hold a few resolutions, each with its source.
      </p>
    </EmptyState>
  );
}
