import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outreachMap } from "../../../../src/shared/charts/outreach-map.ts";
import { WorldMap } from "../../../../src/shared/charts/world-map.tsx";
import { OutreachTimeline } from "../../../../src/shared/charts/outreach-timeline.tsx";
import { LIGHT_THEME } from "../../../../src/shared/charts/theme.ts";
import { dayNumber } from "../../../../src/shared/domain/iso-day.ts";
import { MANY_STATES, sampleEvent, sampleTimeline } from "./sample-answers.ts";
import { SAMPLE_LOOKUP } from "./sample-states.ts";

const nothing = () => undefined;
const map = (controls: { onSelectState?: () => void }) =>
  renderToStaticMarkup(
    <WorldMap
      id="map"
      {...outreachMap(MANY_STATES, SAMPLE_LOOKUP, LIGHT_THEME)}
      lookup={SAMPLE_LOOKUP}
      theme={LIGHT_THEME}
      width={560}
      height={380}
      {...controls}
    />,
  );

const labels = (svg: string) =>
  [...svg.matchAll(/tabindex="0" aria-label="([^"]*)"/g)]
    .map(([, label = ""]) => label)
    .toSorted((left, right) => left.localeCompare(right));

test("an exported map is a picture without controls, with its words for those who do not see it", () => {
  const svg = map({});
  expect(svg.match(/role="[^"]*"/g)).toEqual(['role="img"']);
  expect(svg).toContain('<desc id="map-desc">World map of visits between Belarus and 9 states');
});

test("on screen every state with evidence is reached by Tab, once, and says its count; the others are not", () => {
  expect(labels(map({ onSelectState: nothing }))).toEqual([
    "China: 9 visits",
    "Cuba: 3 visits",
    "Egypt: named, no visits",
    "Equatorial Guinea: 5 visits",
    "India: 1 visit",
    "Kenya: 7 visits",
    "Kosovo: 1 visit",
    "Maldives: 2 visits",
    "Poland: named, no visits",
    "Vatican City: 2 visits",
    "Zimbabwe: 14 visits",
  ]);
});

test("on screen every mark of the timeline is reached by Tab and says its date", () => {
  const svg = renderToStaticMarkup(
    <OutreachTimeline
      id="timeline"
      answer={sampleTimeline([sampleEvent({})])}
      laneName={(key) => key}
      theme={LIGHT_THEME}
      width={800}
      domain={{ from: dayNumber("2024-01-01"), to: dayNumber("2024-12-31") }}
      onSelectMark={nothing}
    />,
  );
  expect(labels(svg)).toEqual(["Invented visit, 2024-03-12"]);
});
