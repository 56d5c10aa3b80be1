import { Search, X } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { Suggestion } from "../../../shared/contract/corpus-contract.ts";
import { useCommands } from "../use-commands.ts";
import { useServices } from "../services.tsx";
import { useLens } from "../use-lens.ts";
import { mendQuery, replaceLastWord } from "./last-word.ts";
import { QueryFault } from "./query-fault.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { useQueryCheck, useSuggestions } from "./use-query-help.ts";

const LONGEST = 1000;
/** Half a word finds nothing: views wait for a rest in typing. Enter does not. */
const TYPING_MS = 250;

/** The text of the lens. What can be read takes effect while it is typed; what cannot is underlined and changes nothing. */
export function QueryBox() {
  const { address } = useServices();
  const { lens, setLens } = useLens();
  const [text, setText] = useState(lens.query);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const inputRef = useRef<HTMLInputElement>(null);
  const id = useId();
  const sentRef = useRef(lens.query);
  /** True once a whole suggestion was picked: it is meant as it stands, and needs no rest in typing. */
  const pickedRef = useRef(false);
  useEffect(
    () =>
      address.subscribe(() => {
        const { query } = address.read().lens;
        if (query === sentRef.current) return;
        // The lens was changed from elsewhere: back, "clear", a list's "did you mean".
        sentRef.current = query;
        setText(query);
      }),
    [address],
  );
  const fault = useQueryCheck(text);
  const suggestions = useSuggestions(text, open);
  const shown = open ? suggestions : [];
  useCommands([
    {
      id: "query.focus",
      title: "Search the corpus",
      section: "Lens",
      keys: ["/", "mod+f"],
      run: () => inputRef.current?.select(),
    },
  ]);

  const send = (query: string, replace: boolean) => {
    sentRef.current = query;
    setLens((old) => ({ ...old, query }), { replace });
  };
  const sendTyped = useEffectEvent((typed: string) => {
    const query = typed.trim() === "" ? "" : typed;
    const sent = sentRef.current;
    // Typing on within one query is one step for "back".
    if (query.trim() !== sent.trim()) send(query, sent !== "" && query !== "");
  });
  useEffect(() => {
    if (fault !== null) return;
    const timer = window.setTimeout(() => sendTyped(text), text === "" || pickedRef.current ? 0 : TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [fault, text]);

  const type = (next: string) => {
    setText(next.slice(0, LONGEST));
    setActive(-1);
    pickedRef.current = false;
  };
  const pick = (suggestion: Suggestion) => {
    type(replaceLastWord(text, suggestion.insert));
    // A field's name alone ("country:") waits for its value.
    if (!suggestion.insert.endsWith(":")) {
      pickedRef.current = true;
      setOpen(false);
    }
    inputRef.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const picked = shown[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      setActive((old) => ((old + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === "Enter" || (event.key === "Tab" && picked)) {
      if (picked) pick(picked);
      else if (fault === null && text !== sentRef.current) send(text, false);
      if (!picked) setOpen(false);
    } else if (event.key === "Escape") {
      if (shown.length > 0) setOpen(false);
      else inputRef.current?.blur();
    } else return;
    event.preventDefault();
  };

  return (
    <search className="query-box">
      <Search className="query-icon" aria-hidden="true" />
      <QueryFault
        text={text}
        fault={fault ?? null}
        id={`${id}-fault`}
        shown={lens.query}
        onMend={(mend) => type(mendQuery(text, mend, mend.suggestion))}
      >
        <input
          ref={inputRef}
          className="query-input"
          type="text"
          role="combobox"
          aria-label="Search the corpus"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && shown[active] ? `${id}-${active}` : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          placeholder='Search: words, "phrases", country:KE, type:visit, from:2023'
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            type(event.target.value);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </QueryFault>
      {text === "" ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="query-clear"
          aria-label="Clear the search"
          onClick={() => {
            type("");
            inputRef.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
      <SuggestionList id={id} suggestions={shown} active={active} onPick={pick} />
    </search>
  );
}
