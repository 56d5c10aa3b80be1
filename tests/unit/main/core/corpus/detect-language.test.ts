import { expect, test } from "vitest";
import { detectLanguage } from "../../../../../src/main/core/corpus/detect-language.ts";

test.each([
  ["The minister discussed trade with his counterpart and signed a memorandum this week.", "en"],
  ["Министр обсудил торговлю со своим коллегой и подписал меморандум на этой неделе.", "ru"],
  ["Міністр абмеркаваў гандаль са сваім калегам і падпісаў мемарандум на гэтым тыдні.", "be"],
  ["Міністр обговорив торгівлю зі своїм колегою та підписав меморандум цього тижня.", "uk"],
  ["Minister omówił handel ze swoim odpowiednikiem i podpisał w tym tygodniu memorandum.", "pl"],
  ["Le ministre a discuté du commerce avec son homologue et signé un mémorandum cette semaine.", "fr"],
  [
    "Der Minister sprach mit seinem Kollegen über den Handel und unterzeichnete eine Absichtserklärung.",
    "de",
  ],
  ["Ministras aptarė prekybą su savo kolega ir šią savaitę pasirašė memorandumą.", "lt"],
  ["2024, 17:30", "und"],
])("%s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
