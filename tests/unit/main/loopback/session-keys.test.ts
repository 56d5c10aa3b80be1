import { expect, test } from "vitest";
import { sameSecret } from "../../../../src/main/loopback/secrets.ts";
import { createSessionKeys } from "../../../../src/main/loopback/session-keys.ts";

const now = () => new Date("2024-06-01T12:00:00Z");

test("sixteen unused addresses are kept, the oldest is forgotten", () => {
  const keys = createSessionKeys({ now });
  const tokens = Array.from({ length: 17 }, () => keys.mint());
  expect(tokens.map((token) => keys.redeem(token).kind)).toEqual(["unknown", ...Array(16).fill("session")]);
});

test("a session holds while the host runs; nobody else's secret does", () => {
  const keys = createSessionKeys({ now });
  const redeemed = keys.redeem(keys.mint());
  expect(redeemed.kind === "session" && keys.holds(redeemed.session)).toBe(true);
  expect(keys.holds("")).toBe(false);
  expect(createSessionKeys({ now }).holds(redeemed.kind === "session" ? redeemed.session : "")).toBe(false);
});

test("secrets of different lengths are compared, not thrown over", () => {
  expect([sameSecret("a", "ab"), sameSecret("", ""), sameSecret("ab", "ab")]).toEqual([false, true, true]);
});
