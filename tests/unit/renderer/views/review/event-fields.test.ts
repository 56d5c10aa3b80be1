import { expect, test } from "vitest";
import {
  readEvent,
  startEvent,
  withoutParty,
  withParty,
} from "../../../../../src/renderer/views/review/event-fields.ts";
import { VISIT } from "./made-up-records.ts";

test("a form that was only opened changes nothing and keeps the date as it is", () => {
  expect(readEvent(startEvent(VISIT), VISIT)).toEqual({
    ok: true,
    value: { mode: "visit", status: "reported", date: null, parties: VISIT.parties },
  });
});

test("a typed date, a state by its name in another language and a new person are read", () => {
  const start = startEvent(VISIT);
  const [actor, target] = start.parties;
  if (!actor || !target) throw new Error("the made-up visit has two parties");
  const fields = {
    ...start,
    status: "planned" as const,
    date: "2023-03~",
    parties: [
      { ...actor, person: "Eva Example", office: "", rank: "ambassador" as const },
      { ...target, state: "Кения" },
    ],
  };
  expect(readEvent(fields, VISIT)).toEqual({
    ok: true,
    value: {
      mode: "visit",
      status: "planned",
      date: { kind: "interval", from: "2023-03-01", to: "2023-03-31", precision: "approx" },
      parties: [
        {
          state: "BLR",
          role: "actor",
          person: { id: null, name: "Eva Example", office: null, rank: "ambassador" },
        },
        { state: "KEN", role: "target", person: null },
      ],
    },
  });
});

test("every field that cannot be kept says what would be right", () => {
  const start = withParty(startEvent(VISIT));
  const fields = {
    ...start,
    date: "2023-04-31",
    parties: start.parties.map((party) => {
      if (party.key === 0) return { ...party, person: " " };
      return party.key === 1 ? { ...party, state: "Borduria" } : party;
    }),
  };
  expect(readEvent(fields, VISIT)).toEqual({
    ok: false,
    failure: {
      date: "There is no 2023-04-31: that month has 30 days.",
      "person 0": "Who held this office?",
      "state 1": "No state is called “Borduria”.",
      "state 2": "Which state?",
    },
  });
});

test("an event keeps a party, and the same party stands there once", () => {
  const start = startEvent(VISIT);
  expect(readEvent(withoutParty(withoutParty(start, 0), 1), VISIT)).toEqual({
    ok: false,
    failure: { parties: "An event has at least one party." },
  });
  const doubled = withParty(start);
  const parties = doubled.parties.map((party) => (party.key === 2 ? { ...party, state: "ken" } : party));
  expect(readEvent({ ...doubled, parties }, VISIT)).toEqual({
    ok: false,
    failure: { "state 2": "This party is there already." },
  });
});

test("a party that is added acts when nobody else does", () => {
  const alone = withoutParty(startEvent(VISIT), 0);
  expect(withParty(alone).parties.map(({ key, role }) => [key, role])).toEqual([
    [1, "target"],
    [2, "actor"],
  ]);
});
