/** The past forms of Russian verbs: "составил" gives "составила", "составило", "составили"; "достиг" gives "достигла". */
export function russianPast(list: string): string[] {
  return list.split(" ").flatMap((verb) => {
    if (verb.endsWith("лся")) {
      const stem = verb.slice(0, -2);
      return [verb, `${stem}ась`, `${stem}ось`, `${stem}ись`];
    }
    const stem = verb.endsWith("л") ? verb : `${verb}л`;
    return [verb, `${stem}а`, `${stem}о`, `${stem}и`];
  });
}

/** The past forms of Belarusian verbs: "склаў" gives "склала", "склалі"; "вырас" gives "вырасла". */
export function belarusianPast(list: string): string[] {
  return list.split(" ").flatMap((verb) => {
    if (verb.endsWith("ўся")) {
      const stem = `${verb.slice(0, -3)}л`;
      return [verb, `${stem}ася`, `${stem}ося`, `${stem}іся`];
    }
    const stem = verb.endsWith("ў") ? `${verb.slice(0, -1)}л` : `${verb}л`;
    return [verb, `${stem}а`, `${stem}о`, `${stem}і`];
  });
}
