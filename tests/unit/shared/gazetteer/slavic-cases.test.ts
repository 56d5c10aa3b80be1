import { expect, test } from "vitest";
import { caseOf } from "../../../../src/shared/gazetteer/slavic-cases.ts";

test.each([
  ["министр иностранных дел кении", "nominative"],
  ["министра иностранных дел кении", "oblique"],
  ["белорусский министр", "nominative"],
  ["премьер-министром кении", "oblique"],
  ["кения", "nominative"],
  ["кению", "oblique"],
  ["экваториальную гвинею", "oblique"],
  ["узбекистан", "either"],
  ["узбекистаном", "oblique"],
  ["зимбабве", "either"],
  ["делегация кении", "nominative"],
  ["делегацию кении", "oblique"],
  ["лукашенко", "either"],
  ["александром лукашенко", "oblique"],
  ["лукашэнка", "nominative"],
  ["лукашэнкам", "oblique"],
  ["міністрам замежных спраў кеніі", "oblique"],
  ["беларуссю", "oblique"],
  ["кеніяю", "oblique"],
  ["ministr zamiežnych spraŭ", "nominative"],
  ["kienijaj", "oblique"],
  ["kienija", "nominative"],
  ["минск", "either"],
  ["минске", "oblique"],
  ["некто", "either"],
])("%s is %s", (phrase, expected) => {
  const { nominative, oblique } = caseOf(phrase);
  expect(nominative && oblique ? "either" : nominative ? "nominative" : "oblique").toBe(expected);
});
