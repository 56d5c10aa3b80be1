import { expect, test } from "vitest";
import {
  bodyOfSymbol,
  readBody,
  readSymbol,
} from "../../../../../../src/main/core/datafiles/votes/read-symbol.ts";

test.each([
  ["A/RES/68/262", "A/RES/68/262"],
  ["R/68/262", "A/RES/68/262"],
  ["68/262", "A/RES/68/262"],
  ["resolution 68/262", "A/RES/68/262"],
  ["R/47/53B", "A/RES/47/53B"],
  ["A/RES/47/53 [B]", "A/RES/47/53B"],
  ["a/res/es-11/6 ", "A/RES/ES-11/6"],
  ["ES-11/6", "A/RES/ES-11/6"],
  ["ESS/11/6", "A/RES/ES-11/6"],
  ["R/ES-11/6", "A/RES/ES-11/6"],
  ["R/S-19/2", "A/RES/S-19/2"],
  ["A/RES/377(V)", "A/RES/377(V)"],
  ["A/RES/377 (V)", "A/RES/377(V)"],
  ["S/RES/2202 (2015)", "S/RES/2202(2015)"],
  ["A/HRC/RES/49/1", "A/HRC/RES/49/1"],
])("%s is %s", (text, symbol) => {
  expect(readSymbol(text)).toBe(symbol);
});

test.each(["", "NA", "R/1/66", "R/30/1", "ESS/1/34", "ES-5/1", "A/68/262", "A/ES-11/L.7", "On peace"])(
  "%s is no resolution",
  (text) => {
    expect(readSymbol(text)).toBeNull();
  },
);

test("bodies are told by name and by symbol", () => {
  expect([
    readBody("General Assembly"),
    readBody("UN Security Council"),
    readBody("Unknown"),
    readBody("ECOSOC"),
  ]).toEqual(["UNGA", "UNSC", null, "ECOSOC"]);
  expect([
    bodyOfSymbol("A/RES/68/262"),
    bodyOfSymbol("S/RES/1(1946)"),
    bodyOfSymbol("A/HRC/RES/49/1"),
  ]).toEqual(["UNGA", "UNSC", "UNHRC"]);
});
