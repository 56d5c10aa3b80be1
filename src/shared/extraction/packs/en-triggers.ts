import { triggersOf } from "./event-kinds.ts";

const PAPER =
  "agreement|agreements|memorandum|memoranda|memorandums|treaty|treaties|protocol|declaration|accord|accords|convention|pact|deal|deals|documents|roadmap|contract|contracts|mou";
const VISIT = "visit|visits|trip|trips|tour";

export const EN_TRIGGERS = triggersOf({
  "visit-made": [
    "{visit} @places",
    `{pay}|{make}|{begin}|{start} ~ ${VISIT} to @places`,
    `{arrive} in|at @places on|for ~ ${VISIT}`,
  ],
  "visit-arrived": ["{arrive} in @places", "{travel}|{fly} to @places"],
  "visit-hosted": ["{host} @party", "{receive} @party", "{welcome} @party"],
  meeting: ["{meet} with @party", "{meet} @party", "{meet} @with", "{hold}|{have} ~ meeting @with"],
  "talks-held": [
    "talks|consultations @about were held",
    "talks|consultations @about took place",
    "{hold}|{conduct}|{have} ~ talks|consultations|discussions @with",
  ],
  "negotiations-held": ["{hold}|{conduct} ~ negotiations @with"],
  summit: ["{hold} ~ summit @with"],
  "summit-attended": ["{attend} ~ summit in @places", "{attend} ~ summit ~ in @places"],
  call: [
    "{speak}|{talk} by|over|on phone|telephone @about",
    "{speak}|{talk} by|over|on the phone|telephone @about",
    "{speak}|{talk} with|to @party by|over|on phone|telephone",
    "{speak}|{talk} with|to @party by|over|on the phone|telephone",
    "{telephone}|{phone} @party",
    "{hold}|{have} ~ phone|telephone|video call|conversation|talks @with",
    "{hold}|{have} ~ videoconference @with",
  ],
  letter: ["{send} ~ letter|message|telegram|congratulations|greetings|condolences to @party"],
  "draft-approved": [
    `{approve}|{endorse} ~ draft ${PAPER} @about`,
    `{approve}|{endorse} ~ draft ~ ${PAPER} @about`,
  ],
  "paper-signed": [
    "agreement|memorandum|treaty|protocol|declaration ~ @about was signed",
    "agreements|memoranda|treaties|protocols|documents ~ @about were signed",
    `{sign}|{conclude}|{initial} ~ ${PAPER} @with`,
  ],
  "paper-ratified": [`{ratify} ~ ${PAPER} @with`],
  "commission-session": [
    "{hold} ~ session|meeting|sitting of ~ commission|committee @with",
    "{hold} ~ commission|committee session|meeting|sitting @with",
  ],
  "commission-set-up": [
    "{establish}|{create} ~ commission|committee @with",
    "{set} up ~ commission|committee @with",
  ],
  "relations-established": [
    "relations|ties @about were established",
    "relations|ties @about were officially|formally established",

    "{establish} diplomatic relations|ties @with",
    "{establish} official|formal|full diplomatic relations|ties @with",
  ],
  "embassy-opened": ["{open}|{reopen}|{inaugurate} ~ embassy|consulate|mission in @places"],
  "ambassador-accredited": [
    "{present}|{hand} ~ credentials|credential to @party",
    "{present}|{hand} over ~ credentials to @party",
    "{appoint} ~ ambassador to @places",
  ],
  "support-expressed": ["{express} ~ support for|to @party"],
  "trade-deal": [
    "{sign}|{conclude}|{strike} ~ trade|supply|commercial deal|contract|contracts|deals @with",
    "{sign}|{conclude}|{strike} ~ contract|contracts for|on|to ~ @with",
  ],
  "military-exercise": [
    "{hold}|{conduct}|{begin}|{start}|{launch} ~ joint|military ~ exercise|exercises|drill|drills|manoeuvres|maneuvers @with",
  ],
  "aid-given": [
    "{send}|{provide}|{deliver}|{donate}|{grant} ~ aid|assistance|help|supplies|relief to @party",
    "{grant}|{provide} ~ loan|credit|grant to @party",
  ],
  "sanctions-imposed": [
    "{impose}|{introduce} ~ sanctions|embargo on|against @state",
    "{impose}|{introduce} ~ sanctions on|against ~ @party",
  ],
  "sanctions-eased": ["{lift}|{ease}|{remove} ~ sanctions|embargo on|against|from @state"],
  criticism: ["{criticize}|{criticise}|{condemn}|{denounce} @state", "{accuse} @party of"],
  "visit-cancelled": [`{cancel} ~ ${VISIT} to @places`],
  refusal: [
    "{refuse}|{decline} to visit @places",
    "{refuse}|{decline} to meet @party",
    "{refuse}|{decline} to meet with @party",
    `{refuse}|{decline} to sign ~ ${PAPER} @about`,
  ],
  "diplomats-expelled": ["{expel} ~ @party"],
  "ties-cut": ["{sever}|{cut} ~ relations|ties @about", "{break} off ~ relations|ties @about"],
  request: ["{urge}|{ask}|{request} @party to", "{call} on|upon @party to"],
});
