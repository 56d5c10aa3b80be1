import { Command as CommandList } from "cmdk";
import { Check } from "lucide-react";
import { STATES } from "../../../shared/gazetteer/states.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { useLens } from "../use-lens.ts";
import { matchWords } from "./match-words.ts";
import "./palette.css";

const BY_NAME = STATES.toSorted((one, other) => one.names.en.localeCompare(other.names.en, "en"));

/** Chooses the state whose outreach every view follows. */
export function FocusPicker({ onClose }: { onClose: () => void }) {
  const { lens, setLens } = useLens();
  return (
    <Dialog title="Choose the focus state" onClose={onClose} width={480} bare>
      <CommandList
        className="palette"
        label="Choose the focus state"
        loop
        filter={matchWords}
        defaultValue={lens.focus}
      >
        <CommandList.Input data-autofocus className="palette-input" placeholder="Follow the outreach of …" />
        <CommandList.List className="palette-list">
          <CommandList.Empty className="palette-empty">No such state.</CommandList.Empty>
          {BY_NAME.map((state) => (
            <CommandList.Item
              key={state.iso3}
              value={state.iso3}
              keywords={[state.names.en, state.names.ru, state.names.be, state.names.lacinka]}
              onSelect={() => {
                setLens((old) => ({ ...old, focus: state.iso3 }));
                onClose();
              }}
            >
              <span>{state.names.en}</span>
              <span className="palette-detail">{state.iso3}</span>
              {state.iso3 === lens.focus && <Check size={14} aria-label="chosen" />}
            </CommandList.Item>
          ))}
        </CommandList.List>
      </CommandList>
    </Dialog>
  );
}
