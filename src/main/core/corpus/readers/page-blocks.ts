import type { Block } from "../../../../shared/domain/article.ts";
import { foldSpace } from "./block-writer.ts";
import type { BlockWriter } from "./block-writer.ts";
import { isElement } from "./page-dom.ts";
import type { PageElement, PageNode } from "./page-dom.ts";

const CONTAINERS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const UNREAD = new Set(
  "script style noscript template svg math iframe object button select textarea".split(" "),
);
const HEADING = /^h[1-6]$/;
const SENTENCE_END = /[.!?…:;]["»”’)\]]*\s*$/u;

/** How much of the written text can be an article. */
export interface Tally {
  /** Characters of paragraphs, lists and headings that are not links. */
  plainCharacters: number;
  blocks: number;
  /** Headings that are links as a whole: pages that list articles are made of them. */
  linkedHeadings: number;
}

interface Surroundings {
  label: Block["label"];
  reason: string | null;
}

/**
 * Writes the blocks of a page's main content in reading order and counts them. Captions, side notes and lines that
 * are nothing but links are kept and labelled boilerplate; a heading that repeats the title is left out.
 */
export function writeBlocks(content: PageNode, title: string | null, writer: BlockWriter): Tally {
  const tally: Tally = { plainCharacters: 0, blocks: 0, linkedHeadings: 0 };
  let line = "";
  let linked = 0;

  visit(content, { label: "paragraph", reason: null }, false);
  return tally;

  function visit(node: PageNode, around: Surroundings, inLink: boolean): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) addText(child.textContent ?? "", inLink);
      else if (isElement(child)) visitElement(child, around, inLink);
    }
    if (node === content) flush(around);
  }

  function visitElement(element: PageElement, around: Surroundings, inLink: boolean): void {
    const name = element.localName;
    if (UNREAD.has(name)) return;
    if (name === "br") {
      // A line break in the middle of a sentence only folds the line; after its end it parts paragraphs.
      if (SENTENCE_END.test(line)) flush(around);
      else line += " ";
      return;
    }
    if (!CONTAINERS.has(name)) {
      visit(element, around, inLink || name === "a");
      return;
    }
    if (name === "tr" && !hasContainer(element)) {
      flush(around);
      line = [...element.childNodes]
        .map((cell) => foldSpace(cell.textContent ?? ""))
        .filter(Boolean)
        .join(" | ");
      flush(around);
      return;
    }
    flush(around);
    const inside = surroundingsOf(element, around);
    visit(element, inside, inLink);
    flush(inside);
  }

  function addText(text: string, inLink: boolean): void {
    line += text;
    if (inLink) linked += foldSpace(text).length;
  }

  function flush({ label, reason }: Surroundings): void {
    const text = foldSpace(line);
    const links = Math.min(linked, text.length);
    line = "";
    linked = 0;
    if (text === "" || (label === "heading" && text === title)) return;
    const onlyLinks = links >= text.length * 0.8;
    tally.blocks += 1;
    if (label === "heading") {
      if (onlyLinks) tally.linkedHeadings += 1;
      writer.add(text, label, reason);
    } else if (label !== "boilerplate" && onlyLinks && !SENTENCE_END.test(text)) {
      writer.add(text, "boilerplate", "nothing but links");
    } else {
      writer.add(text, label, reason);
      if (label !== "boilerplate") tally.plainCharacters += text.length - links;
    }
  }
}

function surroundingsOf(element: PageElement, around: Surroundings): Surroundings {
  const name = element.localName;
  if (around.label === "boilerplate") return around;
  if (name === "figcaption" || name === "figure")
    return { label: "boilerplate", reason: "caption of a picture" };
  if (name === "aside") return { label: "boilerplate", reason: "side note" };
  if (name === "nav" || name === "footer" || name === "form")
    return { label: "boilerplate", reason: `page ${name}` };
  if (HEADING.test(name)) return { label: "heading", reason: null };
  if (name === "li" || name === "dd" || name === "dt") return { label: "list", reason: null };
  return around;
}

/** True when a table's row holds blocks of its own: then it lays out the page rather than tabulating. */
function hasContainer(row: PageElement): boolean {
  return row.querySelector("p, div, table, ul, ol, h1, h2, h3, h4, h5, h6") !== null;
}
