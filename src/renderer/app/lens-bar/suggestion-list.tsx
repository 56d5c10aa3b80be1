import { FileText, Flag, Hash, Newspaper, SlidersHorizontal, User } from "lucide-react";
import type { ReactNode } from "react";
import type { Suggestion } from "../../../shared/contract/corpus-contract.ts";

const ICONS: Record<Suggestion["kind"], ReactNode> = {
  state: <Flag />,
  person: <User />,
  source: <Newspaper />,
  title: <FileText />,
  term: <Hash />,
  field: <SlidersHorizontal />,
};
const KINDS: Record<Suggestion["kind"], string> = {
  state: "State",
  person: "Person",
  source: "Source",
  title: "Title",
  term: "Word",
  field: "Filter",
};

export interface SuggestionListProps {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  onPick: (suggestion: Suggestion) => void;
}

export function SuggestionList({ id, suggestions, active, onPick }: SuggestionListProps) {
  return (
    <div
      id={`${id}-list`}
      className="suggestions"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a combobox's list; <datalist> cannot be styled or explained
      role="listbox"
      aria-label="Suggestions"
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, index) => (
        // The keyboard moves through the list from the input, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${suggestion.kind} ${suggestion.insert}`}
          id={`${id}-${index}`}
          className="suggestion"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
        >
          <span className="suggestion-icon" aria-hidden="true">
            {ICONS[suggestion.kind]}
          </span>
          <span className="suggestion-label">{suggestion.label}</span>
          <span className="suggestion-detail">{suggestion.detail ?? KINDS[suggestion.kind]}</span>
        </div>
      ))}
    </div>
  );
}
