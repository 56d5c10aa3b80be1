import type { EventPhrases } from "./event-kinds.ts";
import { PAPER, VISIT, OFFER } from "./en-trigger-words.ts";

/** Sanctions, criticism, refusals and requests. */
export const EN_STRAIN: EventPhrases = {
  "sanctions-imposed": [
    "{impose}|{introduce}|{slap}|{announce}|{extend}|{tighten}|{expand} ~ sanctions|restrictions on|against ~ @state",
    "{blacklist}|{sanction} ~ @state",
    "{impose}|{introduce}|{slap}|{announce}|{adopt}|{extend}|{tighten}|{expand}|{widen} ~ sanctions|embargo on|against @state",
    "{impose}|{introduce}|{announce}|{adopt}|{extend}|{tighten}|{expand} ~ sanctions on|against ~ @party",
    "{join} ~ sanctions on|against @state",
    "{sanction} @state",
    "sanctions|embargo was:{impose}|{introduce} on|against @state @by",
  ],
  "sanctions-eased": [
    "{lift}|{ease}|{remove}|{suspend} ~ sanctions|embargo on|against|from @state",
    "sanctions|embargo on|against @state was:{lift}|{ease}|{remove}|{suspend} @by",
  ],
  criticism: [
    "{criticize}|{criticise}|{condemn}|{denounce}|{slam}|{blast} ~ @state",
    "{lash} out at @state",
    "{criticize}|{criticise}|{condemn}|{denounce}|{slam}|{blast} @state",
    "{accuse} @party of",
    "{accuse} @state of",
    "^{criticize}|{criticise}|{condemn}|{denounce} @by",
  ],
  protest: ["{summon} @party", "{protest} to @party", "{lodge} ~ protest to|with @party", "^{summon} @by"],
  "visit-cancelled": [
    `{cancel}|{postpone}|{scrap} ~ ${VISIT} to @places`,
    `{call} off ~ ${VISIT} to @places`,
    `{call} off ~ ${VISIT} ~ to @places`,
    `{put} off ~ ${VISIT} to @places`,
    `{cancel}|{postpone}|{scrap} ~ ${VISIT} ~ to @places`,
    "{cancel}|{postpone}|{suspend} ~ talks|meeting|consultations|negotiations @about",
  ],
  refusal: [
    `{turn} down ~ ${OFFER} by|from|of @state`,
    `{reject}|{decline}|{refuse} ~ ${OFFER} by|from|of @state`,
    "{refuse}|{decline} to visit @places",
    "{refuse}|{decline} to meet @party",
    "{refuse}|{decline} to meet with @party",
    `{refuse}|{decline} to sign ~ ${PAPER} @about`,
    `{reject}|{decline}|{refuse} @state ~ ${OFFER}`,
    "{deny} ~ visa to @party",
  ],
  "diplomats-expelled": [
    "{expel} ~ @party",
    "^{expel} from @agent",
    "^{expel} @by",
    "{order}|{tell} ~ @party to leave",
    "{declare} ~ @party persona|personae non grata|gratae",
    "{declare} @state ~ persona|personae non grata|gratae",
  ],
  "ties-cut": [
    "{sever}|{cut}|{downgrade}|{suspend} ~ relations|ties @about",
    "{break} off ~ relations|ties @about",
    "{recall} ~ ambassador from @places",
    "{close} ~ embassy in @places",
  ],
  request: [
    "{urge}|{ask}|{request} @party to",
    "{call} on|upon @party to",
    "{ask} @party for",
    "{appeal} to @party",
  ],
};
