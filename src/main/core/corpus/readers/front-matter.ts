/** Front matter's fields by lower-case name, and where the text behind it begins. */
export interface FrontMatter {
  fields: ReadonlyMap<string, string>;
  bodyStart: number;
}

/**
 * Reads the block between two "---" lines at the top of a Markdown file: YAML scalars, plain or quoted, and lists of
 * scalars, which are joined with ", ". Nested values are passed over. Without such a block the body starts at 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const fields = new Map<string, string>();
  if (!match) return { fields, bodyStart: 0 };
  let name = "";
  for (const line of (match[1] ?? "").split("\n")) {
    const field = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(line);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
    if (field) {
      name = (field[1] ?? "").toLowerCase();
      setValue(fields, name, values(field[2] ?? ""));
    } else if (item && name) {
      setValue(fields, name, [fields.get(name) ?? "", scalar(item[1] ?? "")]);
    }
  }
  return { fields, bodyStart: match[0].length };
}

function setValue(fields: Map<string, string>, name: string, parts: readonly string[]): void {
  const value = parts.filter(Boolean).join(", ");
  if (value) fields.set(name, value);
}

function values(written: string): string[] {
  const list = /^\[(.*)\]\s*$/.exec(written.trim());
  return list ? (list[1] ?? "").split(",").map(scalar) : [scalar(written)];
}

/** A scalar without its quotation marks, comment and the [[brackets]] that note programs write around names. */
function scalar(written: string): string {
  const text = written.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
  const value =
    quoted?.[1]?.replace(/\\(["\\/])/g, "$1") ??
    quoted?.[2]?.replaceAll("''", "'") ??
    text.replace(/(?:^|\s)#.*$/, "").trim();
  return /^(?:~|null|[|>][+-]?)$/i.test(value) ? "" : value.replace(/^\[\[(.*)\]\]$/, "$1");
}
