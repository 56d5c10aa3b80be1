import { useEffect } from "react";
import { matchKeys, strokeOf, worksWhileTyping } from "./keyboard.ts";
import { ON_MAC } from "./platform.ts";
import { useServices } from "./services.tsx";

const SEQUENCE_MS = 1200;

/** Runs commands by their keys. Rests while a modal dialog is open; a text being typed keeps its plain keys and its own undo. */
export function useKeyboard(): void {
  const { commands } = useServices();
  useEffect(() => {
    let before = "";
    let last = 0;
    const listen = (event: KeyboardEvent) => {
      const stroke = strokeOf(event, ON_MAC);
      if (stroke === null || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector("dialog[open]")) return;
      if (isTyping(event.target) && (!worksWhileTyping(stroke) || isTextUndo(stroke))) return;
      const match = matchKeys(commands.list(), event.timeStamp - last < SEQUENCE_MS ? before : "", stroke);
      last = event.timeStamp;
      before = match.kind === "prefix" ? match.strokes : "";
      if (match.kind !== "run") return;
      event.preventDefault();
      void match.command.run();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [commands]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["radio", "checkbox", "range", "button"].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function isTextUndo(stroke: string): boolean {
  return stroke === "mod+z" || stroke === "mod+shift+z" || stroke === "mod+y";
}
