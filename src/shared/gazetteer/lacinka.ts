const HARD: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  ж: "ž",
  з: "z",
  і: "i",
  й: "j",
  к: "k",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "ŭ",
  ф: "f",
  х: "ch",
  ц: "c",
  ч: "č",
  ш: "š",
  ы: "y",
  э: "e",
};
const SOFT: Readonly<Record<string, string>> = { я: "a", е: "e", ё: "o", ю: "u" };
const SOFTENED: Readonly<Record<string, string>> = { з: "ź", л: "l", н: "ń", с: "ś", ц: "ć" };

/** Belarusian Cyrillic in traditional łacinka: Беларусь is Biełaruś, Кенія is Kienija. Other characters stay. */
export function belarusianToLatin(text: string): string {
  const letters = text.split("");
  return letters
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const before = letters[index - 1]?.toLowerCase() ?? "";
      const after = letters[index + 1]?.toLowerCase() ?? "";
      const latin = latinOf(lower, before, after);
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join("");
}

function latinOf(letter: string, before: string, after: string): string {
  if (letter === "л") return /[яеёюіьл]/.test(after) ? "l" : "ł";
  if (letter === "ь") return "";
  if (after === "ь" && SOFTENED[letter] !== undefined) return SOFTENED[letter];
  if (letter === "'" || letter === "’" || letter === "ʼ") return "";
  const vowel = SOFT[letter];
  if (vowel !== undefined) {
    if (before === "л") return vowel;
    const glide = before !== "" && /[бвгґджзкмнпрстфхц]/.test(before) ? "i" : "j";
    return glide + vowel;
  }
  return HARD[letter] ?? letter;
}
