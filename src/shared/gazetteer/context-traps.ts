import type { StateForm } from "./state-forms.ts";

/** True when the words around show that a state's name is here the name of something else. */
export function isElsewhere(text: string, start: number, end: number, form: StateForm): boolean {
  return form.kind === "metonym" && text.charAt(start - 1) === "«" && text.charAt(end) === "»";
}
