import type { Dataset } from "../../../shared/domain/data-file.ts";
import { formerStateName, resolveCode } from "../../../shared/gazetteer/state-codes.ts";
import type { GivenCode, ResolvedCode } from "../../../shared/gazetteer/state-codes.ts";
import type { CodeRow, TradeRow } from "../datafiles/reader.ts";
import { centsOf } from "../trade/decimal-text.ts";
import { pairFindings } from "../trade/file-findings.ts";
import { currentRows } from "../trade/stored-flow.ts";
import type { StoredFlow } from "../trade/stored-flow.ts";
import { latestFile, yearFigures } from "../trade/year-figures.ts";
import type { DataRows, NoticeDraft, UnresolvedCode } from "./data-rows.ts";
import type { Database } from "./database.ts";
import { createTradeFlows } from "./trade-flows.ts";
import type { TradePair } from "./trade-flows.ts";

/** Rows that one transaction of `derive` goes through, a fraction of a second; rows between two areas are never parted. */
const DERIVED_AT_ONCE = 10_000;

/** Changes and clashes that are told one by one; of more only the number and the first lines. */
const MOST_TOLD = 1000;

/** Trade figures, and the tables of codes that come with them. */
export function createTradeRows(database: Database): DataRows<TradeRow | CodeRow> {
  const { get, run, transaction } = database;
  const flows = createTradeFlows(database);
  const resolved = new Map<string, ResolvedCode>();

  function resolve(given: GivenCode, year: number): ResolvedCode {
    const key = `${given.code}|${year}|${given.system}`;
    const known = resolved.get(key);
    if (known) return known;
    if (resolved.size > 100_000) resolved.clear();
    const found = resolveCode(given, year);
    resolved.set(key, found);
    return found;
  }

  /** Ids of names; known only as long as the caller's transaction may not have been undone. */
  function nameIds(): (name: string | null) => number | null {
    const ids = new Map<string, number>();
    return (name) => {
      if (name === null || name === "") return null;
      let id = ids.get(name);
      if (id === undefined) {
        run("INSERT INTO data_name (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
        id = Number(get("SELECT id FROM data_name WHERE name = ?", name)?.["id"]);
        ids.set(name, id);
      }
      return id;
    };
  }

  function writeCode(file: number, row: CodeRow): void {
    if (row.kind === "commodity") {
      run(
        "INSERT INTO commodity (code, file, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        row.code,
        file,
        row.name,
      );
      return;
    }
    run(
      `INSERT INTO area_code (system, code, file, iso3, name) VALUES ('m49', ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      row.code.padStart(3, "0"),
      file,
      row.iso3,
      row.name,
    );
  }

  function hasDerived(dataset: Dataset, { reporter, partner }: TradePair): boolean {
    return ["trade_series", "trade_chapter"].some((table) =>
      get(
        `SELECT 1 FROM ${table} WHERE dataset = ? AND reporter = ? AND partner = ?
           AND flow IN ('export', 'import', 're-export', 're-import', 'turnover') LIMIT 1`,
        dataset,
        reporter,
        partner,
      ),
    );
  }

  function deriveYears(
    dataset: Dataset,
    file: number,
    pair: TradePair,
    rows: readonly StoredFlow[],
    visible: ReadonlySet<number>,
  ): void {
    const isNew = !hasDerived(dataset, pair);
    const years = new Map<string, StoredFlow[]>();
    for (const row of rows) {
      const key = `${row.flow} ${row.year}`;
      const known = years.get(key);
      if (known) known.push(row);
      else years.set(key, [row]);
    }
    for (const ofYear of years.values()) {
      const [first] = ofYear;
      if (!first || !ofYear.some((row) => row.file === file)) continue;
      const key = [dataset, pair.reporter, pair.partner, first.flow, first.year] as const;
      if (!isNew) {
        for (const table of ["trade_series", "trade_chapter"]) {
          run(
            `DELETE FROM ${table} WHERE dataset = ? AND reporter = ? AND partner = ? AND flow = ? AND year = ?`,
            ...key,
          );
        }
      }
      const current = currentRows(ofYear.filter((row) => visible.has(row.file)));
      const { series, chapters } = yearFigures(current, dataset === "baci");
      for (const one of series) {
        run(
          `INSERT INTO trade_series (dataset, reporter, partner, flow, year, currency, valuation, cents, basis, parts,
             months, file, line)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...key,
          one.currency,
          one.valuation,
          one.cents,
          one.basis,
          one.rows.length,
          one.months,
          latestFile(one.rows),
          one.rows.length === 1 ? (one.rows[0]?.line ?? null) : null,
        );
      }
      for (const { chapter, currency, cents, rows: parts } of chapters) {
        run(
          `INSERT INTO trade_chapter (dataset, reporter, partner, flow, year, chapter, currency, cents, rows)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...key,
          chapter,
          currency,
          cents,
          parts.length,
        );
      }
    }
  }

  function years(file: number): { from: number; to: number } | null {
    const row = get("SELECT min(year) AS first, max(year) AS last FROM trade_flow WHERE file = ?", file);
    return typeof row?.["first"] === "number" ? { from: row["first"], to: Number(row["last"]) } : null;
  }

  return {
    write(file, rows) {
      const unresolved: UnresolvedCode[] = [];
      const idOf = nameIds();
      const commodities = new Set<string>();
      const dataset = String(get("SELECT dataset FROM data_file WHERE id = ?", file)?.["dataset"]);
      for (const row of rows) {
        if (row.kind !== "trade") {
          writeCode(file, row);
          continue;
        }
        const cents = centsOf(row.value);
        if (cents === null) throw new RangeError(`A reader let ${row.value} through.`);
        const reporter = resolve(row.reporter, row.year);
        const partner = resolve(row.partner, row.year);
        for (const [code, name] of [
          [reporter, row.reporterName],
          [partner, row.partnerName],
        ] as const) {
          if (code.kind === "unresolved")
            unresolved.push({ key: code.key, name: name ?? formerStateName(code.key), line: row.line });
        }
        if (row.commodityName !== null && !commodities.has(row.commodity)) {
          commodities.add(row.commodity);
          writeCode(file, {
            kind: "commodity",
            line: row.line,
            code: row.commodity,
            name: row.commodityName,
            iso3: null,
          });
        }
        run(
          `INSERT INTO trade_flow (dataset, reporter, partner, flow, year, month, classification, commodity, currency,
             valuation, cents, given, file, line, reporter_name, partner_name, source)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          dataset,
          reporter.key,
          partner.key,
          row.flow,
          row.year,
          row.month,
          row.classification,
          row.commodity,
          row.currency,
          row.valuation,
          cents,
          row.given,
          file,
          row.line,
          idOf(row.reporterName),
          idOf(row.partnerName),
          idOf(row.source),
        );
      }
      return unresolved;
    },

    *notices(file) {
      const span = years(file);
      if (!span) return;
      const dataset = String(get("SELECT dataset FROM data_file WHERE id = ?", file)?.["dataset"]);
      const visible = flows.visible(dataset);
      const told = { change: 0, clash: 0, note: 0 };
      const untold = new Map<NoticeDraft["kind"], NoticeDraft[]>();
      for (const pair of flows.pairsOf(file)) {
        const rows = flows
          .rows(dataset, pair, span.from, span.to)
          .filter((row) => row.file === file || visible.has(row.file));
        for (const notice of pairFindings(pair, rows, file)) {
          told[notice.kind] += 1;
          if (told[notice.kind] <= MOST_TOLD) yield notice;
          else untold.set(notice.kind, [...(untold.get(notice.kind) ?? []).slice(0, 99), notice]);
        }
      }
      for (const [kind, some] of untold) {
        const count = told[kind] - MOST_TOLD;
        yield {
          kind,
          words: `${count} more of this kind`,
          rows: count,
          lines: some.flatMap((notice) => notice.lines.slice(0, 1)),
          before: null,
          after: null,
        };
      }
    },

    years,

    derive(dataset, file) {
      const span = years(file);
      if (!span) return;
      const pairs = flows.pairsOf(file).values();
      for (let next = pairs.next(); !next.done;) {
        transaction(() => {
          const visible = flows.visible(dataset);
          for (let gone = 0; !next.done && gone < DERIVED_AT_ONCE; next = pairs.next()) {
            const rows = flows.rows(dataset, next.value, span.from, span.to);
            deriveYears(dataset, file, next.value, rows, visible);
            gone += rows.length;
          }
        });
      }
    },
  };
}
