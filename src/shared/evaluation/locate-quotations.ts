import type { AnnotationProblem } from "./check-annotation.ts";
import { placesOf } from "./check-annotation.ts";

/**
 * Fills in the offsets of quotations that give only their words, in place. `occurrence` (1 for the first) says which
 * is meant where the words stand more than once; it is taken out again. Answers what could not be located.
 */
export function locateQuotations(text: string, json: unknown, path = ""): AnnotationProblem[] {
  if (Array.isArray(json)) {
    return json.flatMap((item, index) => locateQuotations(text, item, `${path}[${index}]`));
  }
  if (typeof json !== "object" || json === null) return [];
  if (isUnlocated(json)) return locate(text, json, path);
  return Object.entries(json).flatMap(([key, item]) =>
    locateQuotations(text, item, path === "" ? key : `${path}.${key}`),
  );
}

interface Unlocated {
  text: string;
  occurrence?: unknown;
  start?: number;
  end?: number;
}

function isUnlocated(json: object): json is Unlocated {
  return "text" in json && typeof json.text === "string" && !("start" in json) && !("end" in json);
}

function locate(text: string, quotation: Unlocated, path: string): AnnotationProblem[] {
  const places = placesOf(text, quotation.text);
  const { occurrence = 1 } = quotation;
  if (places.length === 0) {
    return [{ path, reason: `${JSON.stringify(quotation.text)} stands nowhere in the text.` }];
  }
  if (places.length > 1 && quotation.occurrence === undefined) {
    return [
      {
        path,
        reason: `${JSON.stringify(quotation.text)} stands ${places.length} times in the text (at ${places.join(", ")}); add "occurrence".`,
      },
    ];
  }
  const start = typeof occurrence === "number" ? places[occurrence - 1] : undefined;
  if (start === undefined) {
    return [{ path, reason: `There are ${places.length} occurrences, so none is ${String(occurrence)}.` }];
  }
  delete quotation.occurrence;
  quotation.start = start;
  quotation.end = start + quotation.text.length;
  return [];
}
