import sanitizeHtml from "sanitize-html";

const DROPPED_WITH_TEXT = [
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "button",
  "select",
  "option",
  "textarea",
  "title",
];

/**
 * Markup that is safe to show: text, headings, lists, tables, quotations and captions. Links keep their address only
 * for http and https. No images, styles, scripts, forms, frames, classes, ids or event attributes; nothing in it
 * loads anything.
 */
export function safeHtml(markup: string): string {
  return sanitizeHtml(markup, {
    allowedTags: (
      "p div section br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code " +
      "em strong b i u s sub sup small mark abbr time a " +
      "table caption thead tbody tfoot tr th td figure figcaption"
    ).split(" "),
    allowedAttributes: { a: ["href", "rel"], th: ["colspan", "rowspan"], td: ["colspan", "rowspan"] },
    allowedSchemes: ["http", "https"],
    allowProtocolRelative: false,
    nonTextTags: DROPPED_WITH_TEXT,
    nestingLimit: 200,
    textFilter: (text, tag) => (tag === "pre" ? text : text.replace(/[ \t\n\r\f]+/g, " ")),
    transformTags: {
      a: (tagName, { href = "" }) => ({
        tagName,
        attribs: /^https?:\/\//i.test(href) ? { href, rel: "noopener noreferrer" } : {},
      }),
    },
  }).trim();
}
