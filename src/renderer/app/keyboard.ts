import type { Command } from "./commands.ts";

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = { " ": "space", Escape: "escape", Enter: "enter" };
const BY_CODE: Readonly<Record<string, string>> = { Slash: "/", Period: ".", Comma: "," };

/**
 * A key press as commands write it: "mod+k", "mod+shift+z", "g", "?", "f6". `mod` is Command on a Mac and Ctrl
 * elsewhere. A key of a non-Latin layout counts as the Latin key in its place. Null for a modifier alone.
 */
export function strokeOf(press: KeyPress, mac: boolean): string | null {
  if (["Control", "Shift", "Alt", "Meta", "AltGraph", "Dead"].includes(press.key)) return null;
  const name = NAMED[press.key] ?? latinKey(press).toLowerCase();
  const printsSign = name.length === 1 && name.toLowerCase() === name.toUpperCase();
  const held = [
    (mac ? press.metaKey : press.ctrlKey) && "mod",
    (mac ? press.ctrlKey : press.metaKey) && "meta",
    press.altKey && "alt",
    // A sign's own Shift ("?") says nothing more, unless Ctrl is held too.
    press.shiftKey && !printsSign && "shift",
  ].filter((part) => part !== false);
  return [...held, name].join("+");
}

function latinKey({ key, code }: KeyPress): string {
  if (key.length > 1 || (key.codePointAt(0) ?? 0) < 0x250) return key;
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? BY_CODE[code] ?? key;
}

/** True for strokes that mean something even while a text is being typed. */
export function worksWhileTyping(stroke: string): boolean {
  return /^(?:mod|alt|meta)\+/.test(stroke) || /^(?:shift\+)?f\d+$/.test(stroke) || stroke === "escape";
}

export type KeyMatch =
  | { kind: "run"; command: Command }
  | { kind: "prefix"; strokes: string }
  | { kind: "none" };

/**
 * What a stroke means after the strokes before it ("" when there are none): a command, the beginning of one, or
 * nothing. The command added last wins.
 */
export function matchKeys(commands: readonly Command[], before: string, stroke: string): KeyMatch {
  const strokes = before ? `${before} ${stroke}` : stroke;
  const command = commands.findLast(({ keys }) => keys?.includes(strokes));
  if (command) return { kind: "run", command };
  if (commands.some(({ keys }) => keys?.some((key) => key.startsWith(`${strokes} `)))) {
    return { kind: "prefix", strokes };
  }
  return before ? matchKeys(commands, "", stroke) : { kind: "none" };
}

const WORDS: Readonly<Record<string, string>> = {
  shift: "Shift",
  alt: "Alt",
  escape: "Esc",
  enter: "Enter",
  space: "Space",
  delete: "Del",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
};

/** Strokes as they stand on the keys: "g m" is ["G", "M"], "mod+shift+z" is ["Ctrl+Shift+Z"]. */
export function keyWords(keys: string, mac: boolean): string[] {
  return keys.split(" ").map((stroke) => {
    const parts = stroke === "+" ? ["+"] : stroke.split("+");
    const words = parts.map((part) => {
      if (part === "mod") return mac ? "⌘" : "Ctrl";
      return WORDS[part] ?? (/^f\d+$|^.$/.test(part) ? part.toUpperCase() : part);
    });
    return words.join(mac ? "" : "+");
  });
}
