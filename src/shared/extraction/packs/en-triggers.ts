import { triggersOf } from "./event-kinds.ts";

const PAPER =
  "agreement|agreements|memorandum|memoranda|memorandums|treaty|treaties|protocol|protocols|declaration|accord|accords|convention|pact|deal|deals|documents|document|roadmap|map|contract|contracts|mou|mous|communique|communiqué|statement";
const VISIT = "visit|visits|trip|trips|tour";
const TALKS = "talks|consultations|discussions";
const WAS_HELD = "was:{hold}|{conduct}";
const TOOK_PLACE = "did:{take} place";
const SESSION = "session|meeting|sitting|round";
const EXERCISE = "exercise|exercises|drill|drills|manoeuvres|maneuvers";
const AID =
  "aid|assistance|help|supplies|relief|medicines|vaccines|equipment|fertilizer|fertilizers|fertiliser|fertilisers|food|grain|wheat|ambulances";
const LOAN = "loan|loans|credit|credits|grant|grants";
const ARMS =
  "weapons|arms|ammunition|missiles|drones|radar|radars|helicopters|aircraft|tanks|rifles|vehicles|systems|stations";
const OFFER = "offer|offers|proposal|request|demand|demands|invitation|claim|claims";
const BID =
  "bid|candidacy|application|accession|membership|initiative|proposal|position|sovereignty|integrity";

export const EN_TRIGGERS = triggersOf({
  "visit-made": [
    "{visit} @places",
    "^{visit} @by",
    "{tour} @places",
    `{pay}|{make}|{begin}|{start}|{conclude}|{complete}|{finish}|{end} ~ ${VISIT} to @places`,
    `{wrap}|{wind} up ~ ${VISIT} to @places`,
    `{kick} off ~ ${VISIT} to @places`,
    `{arrive}|{land} in|at @places on|for ~ ${VISIT}`,
    `{arrive}|{land} on ~ ${VISIT} to @places`,
    `{go}|{travel}|{fly}|{come} on ~ ${VISIT} to @places`,
    `{go}|{travel}|{fly}|{come} to @places on ~ ${VISIT}`,
    "{travel}|{fly}|{come}|{go} to @places for talks|meetings|negotiations",
    "{lead} ~ delegation to @places",
    `{return} from ~ ${VISIT} to @places`,
    "{make}|{pay} ~ stopover|stop in @places",
    "=due|=expected|=scheduled in @places",
    "=due|=expected|=scheduled to arrive in @places",
  ],
  "visit-arrived": [
    "{arrive}|{land} in @places",
    "{travel}|{fly} to|into @places",
    "{travel}|{fly}|{go} on to @places",
    "{come} to @places",
    "{leave}|{depart} @places for @places",
    "{touch} down in @places",
    "{leave}|{depart} for @places",
  ],
  "visit-stayed": ["{be} in|to @places", "{spend} ~ in @places", "{stay} in @places", "{stay} ~ in @places"],
  "visit-named": [],
  "visit-invited": [
    "{accept} ~ invitation to visit @places",
    `{accept} ~ invitation ~ to pay ~ ${VISIT} to @places`,
    `{confirm} ~ plan|plans|intention to visit @places`,
  ],
  "visit-offered": [
    `{invite} @party to visit`,
    `{invite} @party to {pay}|{make} ~ ${VISIT}`,
    `{invite} @party on|for ~ ${VISIT}`,
  ],
  "visit-hosted": [
    "{host} @party",
    "{receive} @party",
    "{welcome} @party",
    "^{receive}|{welcome}|{host} @by",
  ],
  meeting: [
    "{meet} with @party",
    "{meet} @party",
    "{meet} @with",
    "{meet} up with @party",
    "{sit} down with @party",
    "{hold}|{have} ~ audience @with",
    "{grant}|{give} ~ audience to @party",
    "{grant}|{give} @party ~ audience",
    "^{grant}|{give}|{accord} ~ audience|reception @by",
    "{hold}|{have} ~ meeting|meetings @with",
    "{call} on @party",
    "{pay} ~ courtesy call|visit on|to @party",
    `meeting ~ @about ${WAS_HELD}`,
    `meeting ~ @about ${TOOK_PLACE}`,
  ],
  "talks-held": [
    "{confer} with @party",
    "{confer} @with",
    `${TALKS} ~ @about ${WAS_HELD}`,
    `${TALKS} ~ @about ${TOOK_PLACE}`,
    `${TALKS} ${WAS_HELD} @about`,
    `${TALKS} ${TOOK_PLACE} @about`,
    `${TALKS} ${WAS_HELD}`,
    `${TALKS} ${TOOK_PLACE}`,
    `${TALKS} @about did:{begin}|{start}|{open}|{conclude}|{end}`,
    `{hold}|{conduct}|{have}|{begin}|{start}|{open}|{conclude} ~ ${TALKS} @with`,
    `{hold}|{conduct}|{have} ~ round of ~ ${TALKS} @with`,
    `{hold}|{conduct}|{have} ~ round of political|foreign|diplomatic|interministerial ~ ${TALKS} @with`,
  ],
  discussed: ["{discuss} ~ @with", "{discuss} @with"],
  "negotiations-held": [
    "{hold}|{conduct}|{begin}|{start}|{open}|{launch}|{conclude} ~ negotiations @with",
    `negotiations ~ @about ${WAS_HELD}`,
    `negotiations ~ @about ${TOOK_PLACE}`,
    "negotiations @about did:{begin}|{start}|{open}|{conclude}|{end}",
  ],
  summit: ["{hold} ~ summit @with", `summit ~ @about ${WAS_HELD}`, `summit ~ @about ${TOOK_PLACE}`],
  "summit-attended": [
    "{attend} ~ summit in @places",
    "{attend} ~ summit ~ in @places",
    "{take} part in ~ summit ~ in @places",
    "{take} part in ~ summit in @places",
    "{participate} in ~ summit in @places",
    "{participate} in ~ summit ~ in @places",
  ],
  call: [
    "{speak}|{talk} by|over|on phone|telephone @about",
    "{speak}|{talk} by|over|on the phone|telephone @about",
    "{speak}|{talk} by|over|on phone|telephone",
    "{speak}|{talk} with|to @party by|over|on|via phone|telephone|videolink",
    "{speak}|{talk} with|to @party by|over|on the phone|telephone",
    "{telephone}|{phone} @party",
    "{hold}|{have} ~ phone|telephone|video call|conversation|talks|talk|conference|conversations @with",
    "{hold}|{have} ~ videoconference|teleconference @with",
    `phone|telephone|video conversation|call|talks ~ @about ${WAS_HELD}`,
    `phone|telephone|video conversation|call|talks ~ @about ${TOOK_PLACE}`,
  ],
  letter: [
    "{send} ~ letter|message|telegram|congratulations|greetings|condolences|note to @party",
    "{congratulate} @party on",
    "{congratulate} @party",
    "{extend}|{offer}|{convey} ~ congratulations|condolences|greetings to @party",
    "{send} ~ letter|message|telegram ~ to @party",
    "{write} to @party",
    "letter|message|telegram was:{send} to @party @by",
  ],
  "letter-received": ["{receive} ~ letter|message|telegram|note from @party"],
  "intent-stated": [
    "{agree} to expand|develop|strengthen|boost|deepen|increase|step|intensify|enhance|broaden|cooperate|launch|resume|restore|hold|establish|create|sign|open|work ~ @with",
    "{agree} to expand|develop|strengthen|boost|deepen|increase|step|intensify|enhance|broaden|cooperate|launch|resume|restore @with",
    "{agree} on ~ roadmap|plan|cooperation @with",
  ],
  "draft-approved": [
    `{approve}|{endorse}|{adopt}|{okay} ~ draft ${PAPER} @about`,
    `{approve}|{endorse}|{adopt}|{okay} ~ draft ~ ${PAPER} @about`,
    `draft ~ ${PAPER} ~ @about was:{approve}|{endorse}|{adopt}|{okay} @by`,
    `draft ~ ${PAPER} ~ @about was:{approve}|{endorse}|{adopt}|{okay}`,
  ],
  "paper-signed": [
    `${PAPER} ~ @about was:{sign}|{conclude}|{initial}|{ink}|{pen}`,
    `${PAPER} ~ was:{sign}|{conclude}|{initial} @by`,
    `${PAPER} ~ was:{sign}|{conclude}|{initial} @about`,
    `{sign}|{conclude}|{initial}|{ink}|{seal}|{pen} ~ ${PAPER} @with`,
    `{put} ~ signature|signatures to ~ ${PAPER} @with`,
    `signing of ~ ${PAPER} @about ${TOOK_PLACE}`,
    `signing of ~ ${PAPER} @about ${WAS_HELD}`,
    // The sides may be told in the sentences before.
    `${PAPER} was:{sign}|{conclude}|{initial}|{ink}|{pen}`,
    "{sign} ~ plan|programme|program @with",
  ],
  "paper-ratified": [
    `{ratify} ~ ${PAPER} @with`,
    `${PAPER} ~ @about was:{ratify}`,
    `${PAPER} ~ @about was:{ratify} @by`,
    `{sign}|{pass}|{approve}|{adopt} ~ law|bill|act|decree ratifying ~ ${PAPER} @about`,
    `{sign}|{pass}|{approve}|{adopt} ~ law|bill|act|decree on ~ ratification of ~ ${PAPER} @about`,
    `{approve} ~ ratification of ~ ${PAPER} @about`,
  ],
  "commission-session": [
    "commission|committee did:{convene}",

    `{hold} ~ ${SESSION} of ~ commission|committee|council @with`,
    `{hold} ~ commission|committee ${SESSION} @with`,
    `commission|committee @about ${WAS_HELD}|{convene}`,
    `commission|committee did:{meet}`,
    `commission|committee @about did:{meet}|{convene}`,
    `commission|committee ${WAS_HELD}`,
    `commission|committee ${TOOK_PLACE}`,
    `commission|committee @about ${TOOK_PLACE}`,
    `commission|committee ${SESSION} ~ ${WAS_HELD}`,
    `commission|committee ${SESSION} ~ ${TOOK_PLACE}`,
  ],
  "commission-set-up": [
    "{establish}|{create}|{form} ~ commission|committee @with",
    "{set} up ~ commission|committee @with",
    "commission|committee @about was:{establish}|{create}|{form}",
    "commission|committee @about was:{set} up",
    "commission|committee was:{establish}|{create}|{form} @about",
  ],
  "relations-established": [
    "{sign} ~ communique|communiqué|statement|protocol|document on ~ establishment of ~ relations|ties @with",
    "{establish} ties @with",

    "relations|ties @about was:{establish}|{restore}",
    "relations|ties was:{establish}|{restore} @about",
    "{establish}|{restore} ~ diplomatic relations|ties @with",
  ],
  "embassy-opened": [
    "embassy|consulate of @agent did:{open} in @places",

    "{open}|{reopen}|{inaugurate} ~ embassy|consulate|mission|consulate-general in @places",
    "embassy|consulate of @agent in @places was:{open}|{reopen}|{inaugurate}",
  ],
  "ambassador-accredited": [
    "{present}|{hand}|{submit} ~ credentials in @places",

    "{present}|{hand}|{submit} ~ credentials|credential to @party",
    "{present}|{hand} over ~ credentials to @party",
    "{appoint}|{name} ~ ambassador to @places",
    "^{appoint}|{name} ambassador to @places",
  ],
  "credentials-received": ["{receive}|{accept} ~ credentials from|of @party"],
  "support-expressed": [
    "{throw} ~ weight behind @state",
    "{express}|{voice}|{reaffirm} ~ support for|to @state",

    "{express}|{voice}|{reaffirm} ~ support for|to @party",
    `{support}|{back}|{endorse}|{welcome} @state ~ ${BID}`,
  ],
  "trade-deal": [
    "{sign}|{conclude}|{strike}|{seal}|{ink} ~ trade|supply|commercial deal|contract|contracts|deals @with",
    "{sign}|{conclude}|{strike}|{seal}|{ink} ~ contract|contracts for|on|to ~ @with",
  ],
  "goods-delivered": [
    "{agree} to supply|sell|deliver|ship ~ to @party",
    "^{deliver}|{supply}|{ship} to @party @by",
    "{deliver}|{supply}|{ship} ~ to @party",
    "{sell} ~ to @party",
  ],
  "goods-bought": ["{agree} to buy|purchase|import ~ from @party", "{buy}|{purchase}|{import} ~ from @party"],
  extradited: [
    "{extradite} ~ to @party",
    "{hand} over ~ suspect|suspects|fugitive|fugitives|convict|convicts to @party",
    "^{extradite} to @party @by",
  ],
  "intelligence-shared": ["{share}|{exchange} ~ intelligence @with"],
  "military-exercise": [
    `{deliver}|{supply}|{ship}|{transfer} ~ ${ARMS} to @party`,
    `{deliver}|{supply}|{ship}|{transfer} ~ ${ARMS} ~ to @party`,

    `{hold}|{conduct}|{begin}|{start}|{launch}|{complete}|{conclude}|{stage} ~ joint|military ~ ${EXERCISE} @with`,
    `joint ~ ${EXERCISE} @about ${WAS_HELD}`,
    `joint ~ ${EXERCISE} @about ${TOOK_PLACE}`,
    `joint ~ ${EXERCISE} @about did:{begin}|{start}|{end}`,
    "{train} ~ soldiers|troops|officers|servicemen of|from @party",
  ],
  "aid-given": [
    `{grant}|{provide}|{extend}|{issue}|{give} ~ ${LOAN} ~ to @party`,
    `{send}|{provide}|{deliver}|{donate}|{grant}|{allocate}|{give} ~ ${AID} ~ to @party`,

    `{send}|{provide}|{deliver}|{donate}|{grant}|{allocate}|{give} ~ ${AID} to @party`,
    `{send}|{provide}|{deliver}|{donate}|{give}|{present} @party with ~ ${AID}`,
    "{donate} ~ to @party",
    `{grant}|{provide}|{extend}|{issue}|{give} ~ ${LOAN} to @party`,
    `{grant}|{give}|{lend} @party ~ ${LOAN}`,
    `{provide} @party with ~ ${LOAN}`,
    `${AID} was:{send}|{deliver}|{provide}|{donate} to @party @by`,
    `^{grant}|{give} ~ ${LOAN} @by`,
  ],
  "aid-received": [`{receive} ~ ${AID} from @party`, `{receive}|{get} ~ ${LOAN} from @party`],
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
});
