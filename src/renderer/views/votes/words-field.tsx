import { useEffect, useEffectEvent, useState } from "react";
import { useDebounced } from "../../app/use-debounced.ts";
import { TextField } from "../../ui/text-field.tsx";

const REST_MS = 250;

/** Words that a roll call's symbol or title must hold, asked for when typing rests. */
export function WordsField({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  const [from, setFrom] = useState(words);
  // "Back" brings back other words than those that were typed.
  if (from !== words) {
    setFrom(words);
    setTyped(words);
  }
  const rested = useDebounced(typed, REST_MS);
  const settle = useEffectEvent((settled: string) => {
    if (settled === typed && settled.trim() !== words) onChange(settled.trim());
  });
  useEffect(() => settle(rested), [rested]);
  return (
    <TextField
      type="search"
      label="Search roll calls"
      labelHidden
      className="votes-words"
      placeholder="Symbol or words of the title"
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
