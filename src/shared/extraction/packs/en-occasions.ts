import type { OccasionWords } from "./language-pack.ts";

export const EN_OCCASIONS: OccasionWords = {
  credentials: ["credentials", "letters of credence"],
  envoys: ["ambassadors", "envoys", "high commissioners", "heads of mission", "diplomats"],
  among: [
    "among them",
    "among those",
    "they are",
    "they were",
    "the others",
    "the other",
    "the rest",
    "the first",
    "the second",
    "the third",
    "the last",
    "followed by",
  ],
  represent: ["represent", "represented", "represents"],
  represented: ["was represented by", "were represented by", "sent"],
  summit: ["summit"],
  here: ["here"],
  attended: [
    "took part",
    "participated",
    "represented",
    "attended the summit",
    "attended the gathering",
    "addressed the summit",
    "addressed the gathering",
    "also attended",
  ],
};
