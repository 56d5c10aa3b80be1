import { Check, Merge, Pencil, Undo2, X } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../app/key-hint.tsx";

interface RecordActionsProps {
  /** How many records are chosen; 0 when the decision is about the one that is shown. */
  chosen: number;
  onAccept: () => void;
  onReject: () => void;
  onEdit: () => void;
  /** Null for records that are no events. */
  onMerge: (() => void) | null;
  onUndo: () => void;
}

/** The decisions with their keys, always at the same place. */
export function RecordActions({ chosen, onAccept, onReject, onEdit, onMerge, onUndo }: RecordActionsProps) {
  const many = chosen > 1 ? ` ${chosen}` : "";
  return (
    <footer className="record-actions">
      <Button tone="primary" icon={<Check />} onClick={onAccept}>
        Accept{many} <KeyHint keys="a" />
      </Button>
      <Button icon={<X />} onClick={onReject}>
        Reject{many} <KeyHint keys="r" />
      </Button>
      <Button icon={<Pencil />} disabled={chosen > 1} onClick={onEdit}>
        Edit <KeyHint keys="e" />
      </Button>
      {onMerge && (
        <Button icon={<Merge />} className="record-merge" onClick={onMerge}>
          Merge <KeyHint keys="m" />
        </Button>
      )}
      <Button tone="quiet" icon={<Undo2 />} className="record-undo" onClick={onUndo}>
        Undo <KeyHint keys="u" />
      </Button>
    </footer>
  );
}
