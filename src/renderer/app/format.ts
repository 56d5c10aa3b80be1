const NUMBER = new Intl.NumberFormat("en-GB");

/** "12,408". */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}

/** "1 article", "412 articles". */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** An ISO day as "12 Mar 2024". */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}
