import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { isIsoDay } from "../../../shared/domain/iso-day.ts";
import { failureMessage } from "../../app/failure-message.ts";
import { formatDay } from "../../app/format.ts";
import { useClient } from "../../app/services.tsx";
import { PUBLISHED_WORDS } from "./evidence-words.ts";
import { longDayWords } from "./reading-words.ts";
import { Button } from "../../ui/button.tsx";

/** When the article was published and how that is known; asks when it was inferred, and lets the analyst change it. */
export function PublishedLine({ article }: { article: Pick<ArticleDetail, "id" | "published"> }) {
  const { id, published } = article;
  const client = useClient();
  const queries = useQueryClient();
  const [changing, setChanging] = useState(false);
  const answer = useMutation({
    mutationFn: (value: string) => client.articles.setPublished({ id, value }),
    onSuccess: async () => {
      setChanging(false);
      await queries.invalidateQueries();
    },
  });
  const asked = published?.inferred === true;
  return (
    <div className={asked ? "published asked" : "published"}>
      <p className="published-words">
        {published === null && "No publication date."}
        {published !== null && asked && (
          <>
            <strong>Published {longDayWords(published.value)}?</strong>{" "}
            {published.rule === "dateline-inferred-year"
              ? "The year was inferred."
              : `The date is ${PUBLISHED_WORDS[published.rule]}.`}
          </>
        )}
        {published !== null && !asked && (
          <>
            {formatDay(published.value)} <span className="quiet">{PUBLISHED_WORDS[published.rule]}</span>
          </>
        )}
      </p>
      <div className="published-actions">
        {published !== null && asked && (
          <Button size="small" disabled={answer.isPending} onClick={() => answer.mutate(published.value)}>
            Confirm
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          aria-expanded={changing}
          onClick={() => setChanging((open) => !open)}
        >
          {published === null ? "Set date" : "Change"}
        </Button>
      </div>
      {changing && (
        <DayForm
          start={published?.value ?? ""}
          alternatives={published?.alternatives ?? []}
          busy={answer.isPending}
          onChoose={(value) => answer.mutate(value)}
        />
      )}
      {answer.error && (
        <p role="alert" className="failure">
          {failureMessage(answer.error)}
        </p>
      )}
    </div>
  );
}

interface DayFormProps {
  start: string;
  alternatives: readonly string[];
  busy: boolean;
  onChoose: (value: string) => void;
}

function DayForm({ start, alternatives, busy, onChoose }: DayFormProps) {
  const [value, setValue] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isIsoDay(value)) onChoose(value);
  };
  return (
    <form className="day-form" onSubmit={submit}>
      {alternatives.length > 0 && (
        <fieldset className="day-alternatives" aria-label="Other days that the text allows">
          {alternatives.map((day) => (
            <Button key={day} size="small" tone="quiet" disabled={busy} onClick={() => onChoose(day)}>
              {formatDay(day)}
            </Button>
          ))}
        </fieldset>
      )}
      <label>
        Published on{" "}
        <input
          type="date"
          className="day-input"
          value={value}
          min="1000-01-01"
          max="9999-12-31"
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      <Button size="small" type="submit" disabled={busy || !isIsoDay(value)}>
        Save date
      </Button>
    </form>
  );
}
