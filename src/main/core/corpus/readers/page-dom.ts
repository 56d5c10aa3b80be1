import { parseHTML } from "linkedom";
import { fail, ok } from "../../../../shared/domain/result.ts";
import type { Result } from "../../../../shared/domain/result.ts";

/** The part of the DOM that the readers of pages use; this room compiles without the browser's types. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly innerHTML: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(...nodes: PageNode[]): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Browsers' own parsers stop nesting at 512; saved news pages stay under 100. */
const MAX_DEPTH = 512;
const MAX_NODES = 300_000;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/**
 * Parses a page without running anything. The result always has head and body, with title, meta, link and base
 * elements in the head; pages that are too large or too deeply nested to be worked on are refused with the reason.
 */
export function parsePage(html: string): Result<Page, string> {
  // linkedom's own types are the browser's, which this room does not know.
  const page: Page = parseHTML(withBody(html)).document;
  const size = measure(page.documentElement);
  if (size.depth > MAX_DEPTH) return fail(`its elements are nested more than ${MAX_DEPTH} deep`);
  if (size.nodes > MAX_NODES) return fail(`it has more than ${MAX_NODES} elements`);
  for (const element of page.body.querySelectorAll("title, meta, link, base")) {
    if (!element.closest("svg")) page.head.append(element);
  }
  return ok(page);
}

/** linkedom takes the tags as they come: a page that leaves out html or body is given them. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html) && /<html[\s>]/i.test(html)) return html;
  const root = /<html\b[^>]*>/i.exec(html)?.[0] ?? "<html>";
  const rest = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, "");
  return `<!doctype html>${root}<head></head><body>${rest}</body></html>`;
}

function measure(root: PageNode): { depth: number; nodes: number } {
  let level: PageNode[] = [root];
  let depth = 0;
  let nodes = 0;
  while (level.length > 0 && depth <= MAX_DEPTH && nodes <= MAX_NODES) {
    depth += 1;
    nodes += level.length;
    level = level.flatMap((node) => (isElement(node) ? [...node.childNodes] : []));
  }
  return { depth, nodes };
}
