import type { ReadDocument } from "../../../../shared/domain/article.ts";
import type { IsoDay } from "../../../../shared/domain/iso-day.ts";
import type { Page } from "./page-dom.ts";
import { dayInAddress, writtenDay } from "./written-day.ts";

/** Names of meta elements that state when a page was first published, the usual ones first. */
const META_NAMES = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "publication-date",
  "article_date_original",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "date",
];

const MARKED_TIMES = '[itemprop~="datePublished"], time[pubdate], time.entry-date.published, .dt-published';
const ASIDES = "aside, nav, footer, [class*=comment], [id*=comment], [class*=related], [class*=sidebar]";

/**
 * The day a page was published: JSON-LD, meta elements, a time element marked as such, the one day that the time
 * elements of the article agree on (rule "metadata"), else the day in the page's address (rule "url").
 */
export function publishedDay(
  page: Page,
  described: string | null,
  meta: (name: string) => string | null,
  url: string | null,
): ReadDocument["published"] {
  const value =
    firstDay([described]) ?? firstDay(META_NAMES.map(meta)) ?? markedDay(page) ?? dayOfArticleTimes(page);
  if (value) return { value, rule: "metadata" };
  const addressed = url ? dayInAddress(url) : null;
  return addressed ? { value: addressed, rule: "url" } : null;
}

function markedDay(page: Page): IsoDay | null {
  const marked = [...page.querySelectorAll(MARKED_TIMES)].filter((element) => !element.closest(ASIDES));
  return firstDay(
    marked.map(
      (element) => element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent,
    ),
  );
}

/** Times in a list of other headlines must not date the article: outside of one they count only if all agree. */
function dayOfArticleTimes(page: Page): IsoDay | null {
  const times = [...page.querySelectorAll("time[datetime]")].filter((element) => !element.closest(ASIDES));
  const inArticle = times.filter((element) => element.closest("article, main"));
  const days = new Set(
    (inArticle.length > 0 ? inArticle : times).map((time) => writtenDay(time.getAttribute("datetime") ?? "")),
  );
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

function firstDay(candidates: readonly (string | null)[]): IsoDay | null {
  for (const candidate of candidates) {
    const day = candidate ? writtenDay(candidate) : null;
    if (day) return day;
  }
  return null;
}
