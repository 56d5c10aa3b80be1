/** Nouns that phrases of several events share. */
export const PAPER =
  "agreement|agreements|memorandum|memoranda|memorandums|treaty|treaties|protocol|protocols|declaration|accord|accords|convention|pact|deal|deals|documents|document|roadmap|map|contract|contracts|mou|mous|communique|communiqué|statement|programme|program|plan|plans|package|arrangement";
export const VISIT = "visit|visits|trip|trips|tour";
export const TALKS = "talks|consultations|discussions";
export const WAS_HELD = "was:{hold}|{conduct}";
export const TOOK_PLACE = "did:{take} place";
export const SESSION = "session|meeting|sitting|round";
export const EXERCISE = "exercise|exercises|drill|drills|manoeuvres|maneuvers";
export const AID =
  "aid|assistance|help|supplies|relief|medicines|vaccines|equipment|fertilizer|fertilizers|fertiliser|fertilisers|food|grain|wheat|ambulances";
export const LOAN = "loan|loans|credit|credits|grant|grants";
export const ARMS =
  "weapons|arms|ammunition|missiles|drones|radar|radars|helicopters|aircraft|tanks|rifles|vehicles|systems|stations";
export const OFFER = "offer|offers|proposal|request|demand|demands|invitation|claim|claims";
export const BID =
  "bid|candidacy|application|accession|membership|initiative|proposal|position|sovereignty|integrity";
export const GOODS =
  "tractors|buses|trucks|lorries|trolleybuses|combines|harvesters|machinery|machines|cars|lifts|elevators|tyres|potash|vehicles";
