import { Command as CommandList } from "cmdk";
import { useState } from "react";
import { STATES } from "../../../shared/gazetteer/states.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { bySection } from "../commands.ts";
import type { Command } from "../commands.ts";
import { KeyHint } from "../key-hint.tsx";
import { replaceLastWord } from "../lens-bar/last-word.ts";
import { withChoice } from "../lens-bar/lens-chips.ts";
import { useSuggestions } from "../lens-bar/use-query-help.ts";
import { useCommandList } from "../use-commands.ts";
import { useLens } from "../use-lens.ts";
import { useView } from "../use-view.ts";
import { matchWords } from "./match-words.ts";
import "./palette.css";

/** Searches are offered whatever was typed, after everything that has it in its name. */
const SEARCH = "search: ";

function rank(value: string, typed: string, keywords?: string[]): number {
  return value.startsWith(SEARCH) ? 0.1 : matchWords(value, typed, keywords);
}

/** Everything that can be done, found by its name; states and articles too. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const commands = useCommandList();
  const sections = bySection(commands.filter(({ inPalette }) => inPalette !== false));
  const then = (run: Command["run"]) => {
    onClose();
    void run();
  };
  return (
    <Dialog title="Commands" onClose={onClose} width={620} bare>
      <CommandList className="palette" label="Commands" loop filter={rank}>
        <CommandList.Input
          className="palette-input"
          data-autofocus
          placeholder="Type a command, a state or a title"
          value={text}
          onValueChange={setText}
        />
        <CommandList.List className="palette-list">
          <CommandList.Empty className="palette-empty">Nothing found.</CommandList.Empty>
          {sections.map(([section, list]) => (
            <CommandList.Group key={section} heading={section}>
              {list.map((command) => (
                <CommandList.Item
                  key={command.id}
                  value={command.id}
                  keywords={[
                    command.title,
                    command.detail ?? "",
                    command.section,
                    ...(command.keywords ?? []),
                  ]}
                  onSelect={() => then(command.run)}
                >
                  <span>{command.title}</span>
                  {command.detail && <span className="palette-detail">{command.detail}</span>}
                  {command.keys?.[0] && <KeyHint keys={command.keys[0]} />}
                </CommandList.Item>
              ))}
            </CommandList.Group>
          ))}
          {text.trim().length > 1 && <Findings text={text} onPick={then} />}
        </CommandList.List>
      </CommandList>
    </Dialog>
  );
}

/** States of the gazetteer, and what the search completes. */
function Findings({ text, onPick }: { text: string; onPick: (run: Command["run"]) => void }) {
  const { setLens } = useLens();
  const { go } = useView();
  const completed = useSuggestions(text, true)
    .filter(({ kind }) => kind !== "field" && kind !== "state")
    .map(({ kind, label, insert, detail }) => {
      const query = replaceLastWord(text, insert).trim();
      return { query, label: kind === "title" ? label : query, detail: kind === "title" ? "Title" : detail };
    });
  const queries = [{ query: text.trim(), label: text.trim(), detail: null }, ...completed].filter(
    ({ query }, index, all) => all.findIndex((other) => other.query === query) === index,
  );
  return (
    <>
      <CommandList.Group heading="States">
        {STATES.map((state) => (
          <CommandList.Item
            key={state.iso3}
            value={`${state.names.en} ${state.iso3}`}
            keywords={[state.names.ru, state.names.be, state.names.lacinka, state.iso3]}
            onSelect={() => onPick(() => setLens((old) => withChoice(old, "countries", state.iso3)))}
          >
            <span>{state.names.en}</span>
            <span className="palette-detail">Add to the lens</span>
          </CommandList.Item>
        ))}
      </CommandList.Group>
      <CommandList.Group heading="In the corpus">
        {queries.map(({ query, label, detail }) => (
          <CommandList.Item
            key={query}
            value={`${SEARCH}${query}`}
            onSelect={() =>
              onPick(() => {
                setLens((old) => ({ ...old, query }));
                go("corpus");
              })
            }
          >
            <span>Search for {label}</span>
            {detail && <span className="palette-detail">{detail}</span>}
          </CommandList.Item>
        ))}
      </CommandList.Group>
    </>
  );
}
