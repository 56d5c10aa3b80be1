const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** "English"; says so where the language is not known, and gives the code where it has no name. */
export function languageName(code: string): string {
  if (code === "und") return "Unknown language";
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}
