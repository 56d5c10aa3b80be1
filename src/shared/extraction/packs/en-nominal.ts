import type { NominalWords } from "./language-pack.ts";

export const EN_NOMINAL: NominalWords = {
  visits: ["visit", "visits", "trip", "trips", "tour", "mission"],
  meetings: {
    meeting: "meeting",
    meetings: "meeting",
    talks: "talks-held",
    consultations: "talks-held",
    negotiations: "negotiations-held",
    discussions: "talks-held",
    call: "call",
    conversation: "call",
    session: "commission-session",
  },
  at: ["at", "in"],
  modifiers:
    "return trade business reciprocal official working state first second third recent brief short historic landmark two-day three-day four-day five-day one-day two three four day week-long rare surprise friendly ongoing current latest maiden previous last week-long foreign high-level goodwill private bilateral follow-up unannounced phone telephone video bilateral separate closed-door one-on-one face-to-face tete-a-tete two-way trilateral".split(
      " ",
    ),
  to: ["to"],
  of: ["of", "by"],
  during: ["during", "after", "following", "followed", "follows", "amid", "throughout"],
  past: ["recent", "just-concluded", "just-ended"],
  within:
    "part framework course sidelines margins day end conclusion result results outcome start beginning leg".split(
      " ",
    ),
  ahead: ["for", "of", "before"],
  preparing:
    "prepare prepares preparing prepared preparation preparations date dates arrangements arranging ahead timing groundwork".split(
      " ",
    ),
  on: ["on"],
  happened:
    "took began started ended concluded lasted came resulted followed marked focused included coincided led brought became saw yielded opened produced wrapped finished culminated helped paved".split(
      " ",
    ),
  completions: ["place", "off"],
  degrees: ["more", "most", "very", "less", "part", "marked", "devoted"],
  planned: ["scheduled", "planned", "expected", "due", "set", "slated"],
  cancelled: [
    "cancelled",
    "canceled",
    "postponed",
    "called",
    "scrapped",
    "put",
    "shelved",
    "delayed",
    "suspended",
  ],
};
