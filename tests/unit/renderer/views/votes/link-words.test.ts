import { expect, test } from "vitest";
import {
  candidateName,
  claimWords,
  linkCounts,
  linkState,
  recordWords,
} from "../../../../../src/renderer/views/votes/link-words.ts";

// A made-up roll call.
const CANDIDATE = {
  rollCallId: "undl:1",
  symbol: "A/RES/99/1",
  title: "A made-up resolution",
  date: "2024-12-04",
  recorded: "yes",
  circular: false,
  agrees: true,
  reasons: [],
} as const;

test("what the record says is set beside what the article says", () => {
  expect([
    recordWords({ ...CANDIDATE, reasons: [] }, "KEN"),
    recordWords({ ...CANDIDATE, reasons: [], recorded: "absent", agrees: false }, "KEN"),
    recordWords({ ...CANDIDATE, reasons: [], recorded: null, agrees: false }, "KEN"),
    recordWords({ ...CANDIDATE, reasons: [], circular: true, agrees: false }, "KEN"),
    candidateName({ ...CANDIDATE, reasons: [] }),
    candidateName({ ...CANDIDATE, reasons: [], symbol: null, date: null }),
  ]).toEqual([
    "The record agrees: Kenya voted yes",
    "The record differs: Kenya was absent",
    "The record has no row for Kenya",
    "The record is this source's own and confirms nothing: Kenya voted yes",
    "A/RES/99/1, 4 Dec 2024",
    "undl:1",
  ]);
});

const claim = (body: string) => claimWords({ statement: { state: "KEN", vote: "abstain", body } });

test("a claim names state, vote and body", () => {
  expect([claim("UNGA"), claim("Made-up Council"), claim("")]).toEqual([
    "Kenya abstained (General Assembly)",
    "Kenya abstained (Made-up Council)",
    "Kenya abstained",
  ]);
});

test("a statement is open, linked, linked to what is no longer proposed, or to none", () => {
  const candidates = [{ ...CANDIDATE, reasons: [] }];
  const kinds = [null, { rollCallId: "undl:1" }, { rollCallId: "undl:2" }, { rollCallId: null }].map(
    (decision) => linkState({ decision, candidates }),
  );
  expect(kinds).toEqual([
    { kind: "open" },
    { kind: "linked", rollCallId: "undl:1", candidate: candidates[0] },
    { kind: "linked", rollCallId: "undl:2", candidate: null },
    { kind: "none-of-these" },
  ]);
  expect([
    linkCounts([]),
    linkCounts([{ decision: null }, { decision: { rollCallId: null } }]),
    linkCounts([{ decision: { rollCallId: null } }]),
  ]).toEqual(["", "1 of 2 to decide", "All decided"]);
});
