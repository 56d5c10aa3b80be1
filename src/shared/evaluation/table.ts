/** A table of figures, ready for a terminal or for a Markdown page. */
export interface Table {
  title: string;
  /** The first column is words, the others are figures. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How to read it, one sentence or two. */
  note: string | null;
}

export function markdownTable({ title, head, rows, note }: Table): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  const body = [markdownRow(head), `|${rule.join("|")}|`, ...rows.map(markdownRow)];
  return `### ${title}\n\n${body.join("\n")}\n${note === null ? "" : `\n${note}\n`}`;
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

export function textTable({ title, head, rows, note }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const body = [line(head), ...rows.map(line)].map((text) => `  ${text}`);
  return `${title}\n${body.join("\n")}\n${note === null ? "" : `  ${note}\n`}`;
}
