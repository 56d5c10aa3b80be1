import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { failureMessage } from "../../app/failure-message.ts";
import { formatDay } from "../../app/format.ts";
import { useClient } from "../../app/services.tsx";
import { DayForm } from "./day-form.tsx";
import { PUBLISHED_WORDS } from "../../app/published-words.ts";
import { longDayWords } from "../../app/day-words.ts";
import { Button } from "../../ui/button.tsx";

/** When the article was published and how that is known; asks when it was inferred, and lets the analyst change it. */
export function PublishedLine({ article }: { article: Pick<ArticleDetail, "id" | "published"> }) {
  const { id, published } = article;
  const client = useClient();
  const queries = useQueryClient();
  const [changing, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const answer = useMutation({
    mutationFn: (value: string) => client.articles.setPublished({ id, value }),
    onSuccess: async () => {
      // What was pressed is gone; the keyboard goes on from here.
      change.current?.focus();
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
          ref={change}
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
          start={published?.value ?? null}
          alternatives={published?.alternatives ?? []}
          busy={answer.isPending}
          onChoose={(value) => answer.mutate(value)}
          onLeave={() => {
            setChanging(false);
            change.current?.focus();
          }}
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
