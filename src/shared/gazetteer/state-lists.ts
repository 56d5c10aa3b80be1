/** Parts of a seed's text: "a, b; c" is [["a", "b"], ["c"]]. */
export function readLists(text: string): string[][] {
  return text.split(";").map((list) =>
    list
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  );
}
