import { EvidenceCard } from "./evidence-card.tsx";
import type { EvidenceItem } from "../../app/evidence/evidence-items.ts";

interface EvidenceListProps {
  items: readonly EvidenceItem[];
  active: string | null;
  onActivate: (id: string) => void;
}

/** All evidence of an article in the order of its text. */
export function EvidenceList({ items, active, onActivate }: EvidenceListProps) {
  if (items.length === 0) {
    return <p className="quiet">No evidence was read from this article.</p>;
  }
  return (
    <ol className="evidence-list" aria-label="Evidence in this article">
      {items.map((item) => (
        <EvidenceCard key={item.id} item={item} active={item.id === active} onActivate={onActivate} />
      ))}
    </ol>
  );
}
