import type { ColumnMapping } from "../../../shared/domain/data-file.ts";
import { mappingProblems, targetsOf } from "./column-mapping.ts";
import { StateColumns } from "./state-columns-field.tsx";
import { TargetField } from "./target-field.tsx";
import "./mapping-form.css";

interface MappingFormProps {
  mapping: ColumnMapping;
  columns: readonly string[];
  /** True when a file with these columns was read so before. */
  remembered: boolean;
  onChange: (mapping: ColumnMapping) => void;
}

/** Says of each thing that a row is made of in which column it is, or which fixed value it has. */
export function MappingForm({ mapping, columns, remembered, onChange }: MappingFormProps) {
  const halfOf = Math.ceil(targetsOf(mapping.kind).length / 2);
  const problems = mappingProblems(mapping, columns);
  const problemOf = (target: string) => problems.find((problem) => problem.target === target)?.words ?? null;
  return (
    <section className="mapping" aria-label="What the columns hold">
      <div className="mapping-head">
        <h4>What the columns hold</h4>
        <p>
          {remembered
            ? "As remembered from the last file with these columns; change what does not fit."
            : "Remembered for the next file with these columns."}
        </p>
      </div>
      <div className="mapping-targets" style={{ gridTemplateRows: `repeat(${halfOf}, auto)` }}>
        {targetsOf(mapping.kind).map((target) => (
          <TargetField
            key={target}
            target={target}
            mapping={mapping}
            columns={columns}
            problem={problemOf(target)}
            onChange={onChange}
          />
        ))}
      </div>
      {mapping.kind === "wide-votes" && (
        <StateColumns mapping={mapping} columns={columns} problem={problemOf("states")} onChange={onChange} />
      )}
    </section>
  );
}
