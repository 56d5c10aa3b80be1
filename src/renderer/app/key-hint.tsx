import { keyWords } from "./keyboard.ts";
import { ON_MAC } from "./platform.ts";

/** A command's key as it stands on the keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="key-hint">
      {keyWords(keys, ON_MAC).map((word, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- strokes have no other name
        <kbd key={index}>{word}</kbd>
      ))}
    </span>
  );
}

export function keyText(keys: string): string {
  return keyWords(keys, ON_MAC).join(" ");
}
