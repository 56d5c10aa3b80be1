import type { Amount } from "./trade.ts";

/** A decimal as an integer of 10^-places. */
interface Scaled {
  units: bigint;
  places: number;
}

/** The sum of decimal texts, exact; "0" of none. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  let sum: Scaled = { units: 0n, places: 0 };
  for (const amount of amounts) sum = add(sum, scaled(amount));
  return amountOf(sum);
}

/** `left` less `right`, exact. */
export function subtractAmounts(left: Amount, right: Amount): Amount {
  const { units, places } = scaled(right);
  return amountOf(add(scaled(left), { units: -units, places }));
}

/** The other sign; nothing for zero. */
export function negateAmount(amount: Amount): Amount {
  const { units, places } = scaled(amount);
  return amountOf({ units: -units, places });
}

function add(left: Scaled, right: Scaled): Scaled {
  const places = Math.max(left.places, right.places);
  return { units: lift(left, places) + lift(right, places), places };
}

function lift({ units, places }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function scaled(amount: Amount): Scaled {
  const [whole = "0", fraction = ""] = amount.split(".");
  return { units: BigInt(whole + fraction), places: fraction.length };
}

function amountOf({ units, places }: Scaled): Amount {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
