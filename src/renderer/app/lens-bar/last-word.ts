/** A query with its last word replaced by what was picked, and a space to type on, save after a field's name. */
export function replaceLastWord(query: string, insert: string): string {
  return `${query.replace(/\S*$/u, "")}${insert}${insert.endsWith(":") ? "" : " "}`;
}

/** The word that suggestions are for; "" after a space. */
export function lastWord(query: string): string {
  return /\S*$/u.exec(query)?.[0] ?? "";
}

/** A query with the faulty part replaced by what would be right. */
export function mendQuery(query: string, fault: { at: number; length: number }, suggestion: string): string {
  return query.slice(0, fault.at) + suggestion + query.slice(fault.at + fault.length);
}
