import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { MapChoice } from "./map-measures.ts";
import { TRADE_FLOWS } from "./map-measures.ts";

interface MapYearBarProps {
  choice: Exclude<MapChoice, { kind: "evidence" }>;
  year: number | null;
  years: readonly number[];
  onChange: (change: Record<string, string | null>) => void;
}

const LATEST = "latest";

/** What a measure of the data files needs beside its name: the flow, the year, and whether to show the change. */
export function MapYearBar({ choice, year, years, onChange }: MapYearBarProps) {
  const shown = year !== null && !years.includes(year) ? [year, ...years] : years;
  const whole = choice.kind === "agreement" && !choice.asChange;
  return (
    <div className="map-year-bar">
      {choice.kind === "trade" && (
        <SegmentedControl
          label="Flow"
          value={choice.measure}
          options={TRADE_FLOWS}
          onChange={(flow) => onChange({ flow: flow === "total" ? null : flow })}
        />
      )}
      <SelectField
        label="Year"
        labelHidden
        value={year === null ? LATEST : String(year)}
        options={[
          { value: LATEST, label: whole ? "All years of the lens" : "Latest year of the lens" },
          ...shown.map((item) => ({ value: String(item), label: String(item) })),
        ]}
        onChoose={(value) => onChange({ in: value === LATEST ? null : value })}
      />
      <SegmentedControl
        label="Level or change"
        value={choice.asChange ? "change" : "level"}
        options={[
          { value: "level", label: "Level" },
          { value: "change", label: "Change on the year before" },
        ]}
        onChange={(value) => onChange({ change: value === "change" ? "1" : null })}
      />
    </div>
  );
}
