import { FilterX } from "lucide-react";
import { useLens } from "../../app/use-lens.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { filterParams, loosenings } from "./votes-params.ts";
import type { VotesChoice } from "./votes-params.ts";

interface NothingFoundProps {
  choice: Pick<VotesChoice, "filter" | "words">;
  onChoose: (change: Readonly<Record<string, string | null>>) => void;
}

/** No roll call passes: each thing that narrows them can be taken away by itself. */
export function NothingFound({ choice, onChoose }: NothingFoundProps) {
  const { lens, setLens } = useLens();
  const ways = loosenings(choice.filter);
  const timed = lens.from !== null || lens.to !== null;
  const nothing = ways.length === 0 && choice.words === "" && !timed;
  return (
    <EmptyState
      icon={<FilterX size={28} />}
      title="No roll call passes"
      actions={
        <>
          {choice.words !== "" && (
            <Button onClick={() => onChoose({ words: null })}>Without “{choice.words}”</Button>
          )}
          {ways.map(({ label, filter }) => (
            <Button key={label} onClick={() => onChoose(filterParams(filter))}>
              {label}
            </Button>
          ))}
          {timed && (
            <Button onClick={() => setLens((old) => ({ ...old, from: null, to: null }))}>All time</Button>
          )}
        </>
      }
    >
      <p>{nothing ? "The files hold no roll call of this body." : "Loosen what narrows the roll calls:"}</p>
    </EmptyState>
  );
}
