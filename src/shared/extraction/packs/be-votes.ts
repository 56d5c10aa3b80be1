import type { VoteWords } from "./language-pack.ts";
import { belarusianPast } from "./slavic-figures.ts";

const forms = (list: string) => belarusianPast(list).join("|");
const VOTED = forms("прагаласаваў галасаваў");
const SPOKE = forms("выступіў выказаўся");
const TEXT = "рэзалюцыю|дакумент|праект|яе|яго|ініцыятыву";
const ABSTAINED = forms("устрымаўся ўстрымаўся");

export const BE_VOTES: VoteWords = {
  bodies: [
    { phrase: "генасамбле", body: "UNGA" },
    { phrase: "генеральнай асамбле", body: "UNGA" },
    { phrase: "генеральная асамбле", body: "UNGA" },
    { phrase: "генэральнай асамбле", body: "UNGA" },
    { phrase: "генэральная асамбле", body: "UNGA" },
    { phrase: "рады бяспекі аан", body: "UNSC" },
    { phrase: "рада бяспекі аан", body: "UNSC" },
    { phrase: "савета бяспекі аан", body: "UNSC" },
    { phrase: "рада аан па правах чалавека", body: "UNHRC" },
  ],
  resolution: [
    "рэзалюцыю",
    "рэзалюцыі",
    "рэзалюцыя",
    "рэзалюцыяй",
    "дакумент",
    "дакумента",
    "праект",
    "праекта",
    "тэкст",
  ],
  verbs: [
    { phrase: `${forms("падтрымаў ухваліў")} ~ ${TEXT}`, vote: "yes", named: true },
    { phrase: `${forms("адхіліў")} ~ ${TEXT}`, vote: "no", named: true },
    { phrase: `${VOTED} супраць|супроць`, vote: "no", named: false },
    { phrase: `${VOTED} за`, vote: "yes", named: false },
    { phrase: `${SPOKE} супраць|супроць`, vote: "no", named: false },
    { phrase: `${SPOKE} за`, vote: "yes", named: false },
    { phrase: ABSTAINED, vote: "abstain", named: false },
    {
      phrase: `${forms("прапусціў праігнараваў байкатаваў")} галасаванне|галасаваньне`,
      vote: "absent",
      named: true,
    },
  ],
  sayings: [
    { phrase: `у|ў галасаванні не ${forms("удзельнічаў ўдзельнічаў")}`, vote: "absent" },
    {
      phrase: `удзелу|ўдзелу|удзел|ўдзел у|ў галасаванні не ${forms("браў узяў ўзяў прыняў прымаў")}`,
      vote: "absent",
    },
    { phrase: `у|ў галасаванні ўдзелу|удзелу не ${forms("браў узяў ўзяў")}`, vote: "absent" },
    { phrase: `не ${forms("удзельнічаў ўдзельнічаў")} у|ў галасаванні`, vote: "absent" },
    { phrase: `не ${forms("браў узяў ўзяў")} удзелу|ўдзелу у|ў галасаванні`, vote: "absent" },
    { phrase: `не ${VOTED}`, vote: "absent" },
    { phrase: `${forms("адсутнічаў")} на|пры галасаванні`, vote: "absent" },
    { phrase: `на галасаванні ${forms("адсутнічаў")}`, vote: "absent" },
    { phrase: "быў|была|былі супраць|супроць", vote: "no" },
    { phrase: "быў|была|былі за", vote: "yes" },
  ],
  inverted: [
    { phrase: `за ${VOTED}|${SPOKE}|былі|была`, vote: "yes" },
    { phrase: `за яе|яго|рэзалюцыю|дакумент|праект ${VOTED}|${SPOKE}|былі`, vote: "yes" },
    { phrase: `супраць|супроць ${VOTED}|${SPOKE}|былі|была`, vote: "no" },
    { phrase: `супраць|супроць яе|яго|рэзалюцыі|дакумента|праекта ${VOTED}|${SPOKE}|былі`, vote: "no" },
    { phrase: ABSTAINED, vote: "abstain" },
    { phrase: `не ${VOTED}`, vote: "absent" },
    { phrase: `не ${forms("удзельнічаў ўдзельнічаў")} у|ў галасаванні`, vote: "absent" },
  ],
  bare: [
    { phrase: "супраць", vote: "no" },
    { phrase: "супроць", vote: "no" },
    { phrase: "за", vote: "yes" },
    { phrase: "устрымаліся", vote: "abstain" },
  ],
  it: ["яе", "яго", "гэтага"],
  ballots: ["галасаванні", "галасаванне"],
  among: ["сярод", "ліку"],
  likewise: ["як і", "а таксама", "таксама як і", "разам з"],
  contrast: ["а", "але", "тады"],
};
