import { FORMAT_NAMES } from "./data-words.ts";
import type { ReadAs } from "./import-plan.ts";
import "./what-is-it.css";

const ANSWERS: readonly { readAs: ReadAs; title: string; detail: string }[] = [
  {
    readAs: "trade-table",
    title: FORMAT_NAMES["trade-table"],
    detail: "Each row a figure: year, reporter, partner, flow, value",
  },
  {
    readAs: "vote-table",
    title: FORMAT_NAMES["vote-table"],
    detail: "Each row what one state voted on one resolution",
  },
  {
    readAs: "wide-votes",
    title: FORMAT_NAMES["wide-votes"],
    detail: "Each row a resolution, with the states beside one another",
  },
  { readAs: "leave-out", title: "Neither", detail: "The file is left out" },
];

/** Asks what a file is that nothing is known of. */
export function WhatIsIt({ onChoose }: { onChoose: (readAs: ReadAs) => void }) {
  return (
    <section className="what-is-it" aria-label="What is this file?">
      <h4>What is this file?</h4>
      {ANSWERS.map(({ readAs, title, detail }) => (
        <button key={readAs} type="button" onClick={() => onChoose(readAs)}>
          <span>{title}</span>
          <span className="what-is-it-detail">{detail}</span>
        </button>
      ))}
    </section>
  );
}
