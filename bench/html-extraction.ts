/**
 * Compares extractors of a page's main text on a folder of saved pages (each with source.html and expected.html, as
 * Mozilla Readability's test-pages): node bench/html-extraction.ts <folder> [passes].
 *
 * Token F1: the words (runs of letters and digits after NFKC, lower case) of the extracted and of the expected markup
 * are compared as multisets; precision = common / extracted, recall = common / expected, F1 their harmonic mean, 0 when
 * nothing was extracted; the table shows means over all pages. Pages per second of processor time (all threads of the
 * process, so that other work on the machine hardly matters) count decoding, parsing and extraction; one unmeasured pass
 * goes first, then the median of the measured passes is taken.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { htmlReader } from "../src/main/core/corpus/readers/html-reader.ts";

interface Page {
  name: string;
  html: string;
  expected: string[];
}

/** Returns the markup of the main content, or null when the page is taken to have none. */
type Extractor = (html: string) => string | null | Promise<string | null>;

const extractors: Record<string, Extractor> = {
  "linkedom + Readability 0.6.0": (html) =>
    new Readability(parseHTML(html).document).parse()?.content ?? null,
  "linkedom + defuddle 0.19.4": async (html) =>
    (await Defuddle(parseHTML(html).document, "https://example.org/page", { useAsync: false })).content ||
    null,
  "our reader (Readability, metadata, blocks, sanitising)": readBlocks,
  "linkedom alone": (html) => parseHTML(html).document.documentElement?.outerHTML ?? null,
};

/** Every block but the title, which the expected markup leaves out. */
function readBlocks(html: string): string | null {
  const read = htmlReader.read({ name: "page.html", bytes: Buffer.from(html) });
  if (!read.ok) return null;
  const { text, blocks } = read.value;
  return (blocks ?? [])
    .filter(({ label }) => label !== "title")
    .map(({ span }) => text.slice(span.start, span.end).replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .join("<br>");
}

const BLOCKS =
  /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/gi;

function wordsOf(markup: string): string[] {
  const parted = markup.replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/gi, " ").replace(BLOCKS, " $& ");
  const text = parseHTML(`<html><body>${parted}</body></html>`).document.body.textContent ?? "";
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const NOTHING: Score = { precision: 0, recall: 0, f1: 0 };

function scoreOf(found: string[], expected: string[]): Score {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  if (common === 0) return NOTHING;
  return {
    precision: common / found.length,
    recall: common / expected.length,
    f1: (2 * common) / (found.length + expected.length),
  };
}

function mean(values: number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
}

function median(values: number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function readPages(folder: string): Page[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({
      name,
      html: readFileSync(join(folder, name, "source.html"), "utf8"),
      expected: wordsOf(readFileSync(join(folder, name, "expected.html"), "utf8")),
    }));
}

async function measure(name: string, extract: Extractor, pages: Page[], passes: number) {
  const scores: Score[] = [];
  const low: string[] = [];
  let failures = 0;
  for (const page of pages) {
    let markup: string | null = null;
    try {
      markup = await extract(page.html);
    } catch (error) {
      low.push(`${page.name} threw ${error instanceof Error ? error.message : String(error)}`);
    }
    if (markup === null) failures += 1;
    const score = markup === null ? NOTHING : scoreOf(wordsOf(markup), page.expected);
    if (score.f1 < 0.7) low.push(`${page.name} ${score.f1.toFixed(2)}`);
    scores.push(score);
  }
  const speeds: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const before = process.cpuUsage();
    for (const page of pages) {
      try {
        await extract(page.html);
      } catch {
        // Counted above.
      }
    }
    const { user, system } = process.cpuUsage(before);
    speeds.push(pages.length / ((user + system) / 1e6));
  }
  return {
    row: {
      extractor: name,
      "mean F1": mean(scores.map(({ f1 }) => f1)),
      "median F1": median(scores.map(({ f1 }) => f1)).toFixed(4),
      precision: mean(scores.map(({ precision }) => precision)),
      recall: mean(scores.map(({ recall }) => recall)),
      "F1 under 0.7": scores.filter(({ f1 }) => f1 < 0.7).length,
      "no result": failures,
      "pages per CPU s": median(speeds).toFixed(1),
    },
    low,
  };
}

const [folder, passes = "3"] = process.argv.slice(2);
if (!folder) {
  console.error("Usage: node bench/html-extraction.ts <folder of pages> [passes]");
  process.exit(2);
}
const pages = readPages(folder);
const rows = [];
for (const [name, extract] of Object.entries(extractors)) {
  const { row, low } = await measure(name, extract, pages, Number(passes));
  rows.push(row);
  if (name !== "linkedom alone") console.log(`${name}: under 0.7 or failed: ${low.join("; ") || "none"}`);
}
console.log(`${pages.length} pages, Node ${process.version}`);
console.table(rows);
