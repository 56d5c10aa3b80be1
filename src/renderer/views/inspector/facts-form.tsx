import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { ArticleDetail } from "../../../shared/contract/corpus-contract.ts";
import { DEFAULT_LENS } from "../../../shared/domain/lens.ts";
import { useEdits } from "../../app/edits.ts";
import { failureMessage } from "../../app/failure-message.ts";
import { useFacets } from "../../app/queries.ts";
import { useClient } from "../../app/services.tsx";
import { EditForm } from "../../ui/edit-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { changeOf, factFault, fileWords, typedFacts } from "./article-facts.ts";
import type { FactField, FactsChange } from "./article-facts.ts";

interface FactsFormProps {
  article: Pick<ArticleDetail, "id" | "title" | "author" | "source" | "asRead" | "language">;
  onLeave: () => void;
}

/** Corrects what an article says of itself: title, source and author, each beside what the file says where that differs. */
export function FactsForm({ article, onLeave }: FactsFormProps) {
  const { id, asRead } = article;
  const [typed, setTyped] = useState(() => typedFacts(article));
  const [refused, setRefused] = useState(0);
  const save = useCorrection(id, onLeave);
  const outlets = useId();
  const change = changeOf(article, typed);
  const set = (field: FactField, value: string) => setTyped((old) => ({ ...old, [field]: value }));
  const noteOf = (field: FactField) => (
    <FileNote
      words={fileWords(field, typed[field], asRead)}
      onTake={() => set(field, typedFacts(asRead)[field])}
    />
  );
  return (
    <EditForm
      label="Correct this article"
      className="facts-form"
      busy={save.isPending}
      refused={refused}
      onLeave={onLeave}
      onSave={() => {
        if (change === null) setRefused((old) => old + 1);
        else if (Object.keys(change).length === 0) onLeave();
        else save.mutate(change);
      }}
    >
      <Fact note={noteOf("title")}>
        <TitleField
          lang={article.language}
          value={typed.title}
          error={factFault("title", typed.title)}
          onChange={(value) => set("title", value)}
        />
      </Fact>
      <Fact note={noteOf("source")}>
        <TextField
          label="Source"
          value={typed.source}
          placeholder="Not known"
          list={outlets}
          error={factFault("source", typed.source)}
          onChange={(event) => set("source", event.target.value)}
        />
        <KnownOutlets id={outlets} />
      </Fact>
      <Fact note={noteOf("author")}>
        <TextField
          label="Author"
          value={typed.author}
          placeholder="Not known"
          error={factFault("author", typed.author)}
          onChange={(event) => set("author", event.target.value)}
        />
      </Fact>
      {save.error && (
        <p role="alert" className="failure">
          {failureMessage(save.error)}
        </p>
      )}
    </EditForm>
  );
}

function useCorrection(id: string, onSaved: () => void) {
  const client = useClient();
  const queries = useQueryClient();
  const { undo } = useEdits();
  const toast = useToast();
  return useMutation({
    mutationFn: (change: FactsChange) => client.articles.correct({ ids: [id], ...change }),
    onSuccess: async () => {
      // The form leaves when what it said stands above it, never before.
      await queries.invalidateQueries({ queryKey: ["article", id] });
      onSaved();
      toast({ text: "Article corrected", action: { label: "Undo", run: () => void undo() } });
      await queries.invalidateQueries();
    },
  });
}

/** A title may be long: it wraps, and Enter saves as in every field. */
function TitleField({
  lang,
  value,
  error,
  onChange,
}: {
  lang: string;
  value: string;
  error: string | null;
  onChange: (typed: string) => void;
}) {
  return (
    <label className="ui-field">
      <span className="ui-field-label">Title</span>
      <textarea
        className="ui-field-input facts-title"
        rows={1}
        lang={lang}
        value={value}
        aria-invalid={error ? true : undefined}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <span className="ui-field-error">{error}</span>}
    </label>
  );
}

function Fact({ note, children }: { note: ReactNode; children: ReactNode }) {
  return (
    <div className="fact">
      {children}
      {note}
    </div>
  );
}

function FileNote({ words, onTake }: { words: string | null; onTake: () => void }) {
  if (words === null) return null;
  return (
    <p className="file-note">
      {words}{" "}
      <button type="button" className="file-take" onClick={onTake}>
        Go by the file
      </button>
    </p>
  );
}

/** The corpus's sources, offered while one is typed. */
function KnownOutlets({ id }: { id: string }) {
  const { data } = useFacets(DEFAULT_LENS);
  return (
    <datalist id={id}>
      {data?.sources.map(({ value }) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}
