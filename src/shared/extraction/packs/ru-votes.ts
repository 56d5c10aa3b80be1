import type { VoteWords } from "./language-pack.ts";
import { russianPast } from "./slavic-figures.ts";

const forms = (list: string) => russianPast(list).join("|");
const VOTED = forms("проголосовал голосовал");
const SPOKE = forms("выступил высказался");
const TEXT = "резолюцию|документ|проект|её|ее|его|инициативу";

export const RU_VOTES: VoteWords = {
  bodies: [
    { phrase: "генассамбле", body: "UNGA" },
    { phrase: "генеральной ассамбле", body: "UNGA" },
    { phrase: "генеральная ассамбле", body: "UNGA" },
    { phrase: "генеральную ассамбле", body: "UNGA" },
    { phrase: "га оон", body: "UNGA" },
    { phrase: "совета безопасности оон", body: "UNSC" },
    { phrase: "совет безопасности оон", body: "UNSC" },
    { phrase: "совете безопасности оон", body: "UNSC" },
    { phrase: "совбез", body: "UNSC" },
    { phrase: "совет оон по правам человека", body: "UNHRC" },
    { phrase: "совета оон по правам человека", body: "UNHRC" },
  ],
  resolution: [
    "резолюцию",
    "резолюции",
    "резолюция",
    "резолюцией",
    "документ",
    "документа",
    "проект",
    "проекта",
    "текст",
  ],
  verbs: [
    { phrase: `${forms("поддержал одобрил")} ~ ${TEXT}`, vote: "yes", named: true },
    { phrase: `${forms("отклонил отверг")} ~ ${TEXT}`, vote: "no", named: true },
    { phrase: `${VOTED} против`, vote: "no", named: false },
    { phrase: `${VOTED} за`, vote: "yes", named: false },
    { phrase: `${SPOKE} против`, vote: "no", named: false },
    { phrase: `${SPOKE} за`, vote: "yes", named: false },
    { phrase: forms("воздержался"), vote: "abstain", named: false },
    { phrase: `${forms("пропустил проигнорировал бойкотировал")} голосование`, vote: "absent", named: true },
  ],
  sayings: [
    { phrase: `в голосовании не ${forms("участвовал")}`, vote: "absent" },
    { phrase: `в голосовании участия не ${forms("принял принимал")}`, vote: "absent" },
    { phrase: `участия в голосовании не ${forms("принял принимал")}`, vote: "absent" },
    { phrase: `не ${forms("участвовал")} в голосовании`, vote: "absent" },
    { phrase: `не ${forms("принял принимал")} участия|участие в голосовании`, vote: "absent" },
    { phrase: `не ${VOTED}`, vote: "absent" },
    { phrase: `на голосовании ${forms("отсутствовал")}`, vote: "absent" },
    { phrase: `${forms("отсутствовал")} на|при голосовании`, vote: "absent" },
    { phrase: "был|была|были против", vote: "no" },
    { phrase: "был|была|были за", vote: "yes" },
  ],
  inverted: [
    { phrase: `за ${VOTED}|${SPOKE}|были|была`, vote: "yes" },
    { phrase: `за неё|нее|него|резолюцию|документ|проект ${VOTED}|${SPOKE}|были`, vote: "yes" },
    { phrase: `против ${VOTED}|${SPOKE}|были|была`, vote: "no" },
    { phrase: `против неё|нее|него|резолюции|документа|проекта ${VOTED}|${SPOKE}|были`, vote: "no" },
    { phrase: forms("воздержался"), vote: "abstain" },
    { phrase: `не ${VOTED}`, vote: "absent" },
    { phrase: `не ${forms("участвовал")} в голосовании`, vote: "absent" },
  ],
  bare: [
    { phrase: "против", vote: "no" },
    { phrase: "за", vote: "yes" },
    { phrase: "воздержались", vote: "abstain" },
  ],
  it: ["неё", "нее", "него", "её", "ее", "его", "этого"],
  ballots: ["голосовании", "голосование"],
  among: ["среди", "числе"],
  likewise: ["как и", "а также", "также как и", "вместе с"],
  contrast: ["а", "но", "тогда"],
};
