/** What a key means in the list; null for keys that are not the list's. */
export type ListAction =
  | { kind: "move"; step: number; extend: boolean }
  | { kind: "open" }
  | { kind: "toggle" }
  | { kind: "all" }
  | { kind: "none" }
  | { kind: "delete" };

interface Stroke {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const PAGE = 8;

/** The keys of a list box with many choices (WAI-ARIA), and j and k for hands that stay on the letters. */
export function listAction({ key, shiftKey, ctrlKey, metaKey }: Stroke): ListAction | null {
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" ? { kind: "all" } : null;
  const move = (step: number): ListAction => ({ kind: "move", step, extend: shiftKey });
  switch (key) {
    case "ArrowDown":
    case "j":
    case "J":
      return move(1);
    case "ArrowUp":
    case "k":
    case "K":
      return move(-1);
    case "PageDown":
      return move(PAGE);
    case "PageUp":
      return move(-PAGE);
    case "Home":
      return move(-Infinity);
    case "End":
      return move(Infinity);
    case "Enter":
      return { kind: "open" };
    case " ":
      return { kind: "toggle" };
    case "Escape":
      return { kind: "none" };
    case "Delete":
      return { kind: "delete" };
    default:
      return null;
  }
}
