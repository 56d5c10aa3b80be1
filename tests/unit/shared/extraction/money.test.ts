import { expect, test } from "vitest";
import { moneyIn } from "../../../../src/shared/extraction/money.ts";
import { EN } from "../../../../src/shared/extraction/packs/en.ts";
import { RU } from "../../../../src/shared/extraction/packs/ru.ts";

const amounts = (text: string, pack = EN) =>
  moneyIn(text, { start: 0, end: text.length }, pack).map(
    ({ span, amount, currency }) => `${text.slice(span.start, span.end)} = ${amount} ${currency}`,
  );

test("English amounts", () => {
  expect(
    amounts("It cost $10.5 million, then USD 3bn, 12,345 euros, EUR 1,250.75 and $0.1 trillion."),
  ).toEqual([
    "$10.5 million = 10500000 USD",
    "USD 3bn = 3000000000 USD",
    "12,345 euros = 12345 EUR",
    "EUR 1,250.75 = 1250.75 EUR",
    "$0.1 trillion = 100000000000 USD",
  ]);
});

test("Russian amounts have a decimal comma and thousands parted by spaces", () => {
  expect(amounts("10,5 млн долларов, 1 234 567 долларов США, 3 млрд долл. США и 2,25 тыс. евро", RU)).toEqual(
    [
      "10,5 млн долларов = 10500000 USD",
      "1 234 567 долларов США = 1234567 USD",
      "3 млрд долл. США = 3000000000 USD",
      "2,25 тыс. евро = 2250 EUR",
    ],
  );
});

test("numbers without a currency are no money", () => {
  expect(amounts("169.4 million people, 12 per cent, the $ sign")).toEqual([]);
});

test("shillings, numbers in words and abbreviated scales", () => {
  expect(amounts("Sh1.9 billion, US$12.4 mn, two million euros, 120 million U.S. dollars")).toEqual([
    "Sh1.9 billion = 1900000000 KES",
    "US$12.4 mn = 12400000 USD",
    "two million euros = 2000000 EUR",
    "120 million U.S. dollars = 120000000 USD",
  ]);
});
