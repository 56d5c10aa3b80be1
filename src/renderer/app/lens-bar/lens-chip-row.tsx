import { Chip } from "../../ui/chip.tsx";
import { useFacets } from "../queries.ts";
import { useLens } from "../use-lens.ts";
import { chipLabel } from "./chip-label.ts";
import { lensChips, turnChip, withoutChip } from "./lens-chips.ts";

/** Every choice of the lens; a press turns "with" into "without", the cross takes the choice away. */
export function LensChipRow() {
  const { lens, setLens } = useLens();
  const { data } = useFacets(lens);
  const chips = lensChips(lens);
  if (chips.length === 0) return null;
  return (
    <ul className="lens-chips" aria-label="Choices in the lens">
      {chips.map((chip) => {
        const label = chipLabel(chip, data);
        return (
          <li key={`${chip.facet} ${chip.mode} ${chip.value}`}>
            <Chip
              excluded={chip.mode !== "include"}
              removeLabel={`Remove ${label}`}
              onRemove={() => setLens((old) => withoutChip(old, chip))}
              onPress={() => setLens((old) => turnChip(old, chip))}
              pressLabel={chip.mode === "include" ? "Exclude instead" : "Include instead"}
            >
              {label}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
