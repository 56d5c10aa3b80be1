import type { PreviewCell } from "../../../shared/domain/data-file.ts";
import type { IsoDay } from "../../../shared/domain/iso-day.ts";
import { VotePosition } from "../../../shared/domain/roll-call.ts";
import { formerStateName, resolveCode } from "../../../shared/gazetteer/state-codes.ts";
import type { GivenCode } from "../../../shared/gazetteer/state-codes.ts";
import { stateName } from "../../../shared/gazetteer/states.ts";
import type { DataRowRead, RollCallFacts, TradeRow, VoteRow } from "./reader.ts";

interface LinePreview {
  cells: PreviewCell[];
  problem: string | null;
}

/** What was read of one line, of which a wide table has a vote for every state. */
export function previewCells(reads: readonly DataRowRead[]): LinePreview {
  const votes = reads.filter((read) => read.kind === "vote");
  const [vote] = votes;
  if (vote) return { cells: voteCells(vote, votes), problem: null };
  for (const read of reads) {
    switch (read.kind) {
      case "left-out":
        return { cells: [], problem: read.reason };
      case "trade":
        return { cells: tradeCells(read), problem: null };
      case "roll-call":
        return { cells: rollCallCells(read.rollCall), problem: null };
      case "area":
      case "commodity":
        return { cells: [cell("code", read.code), cell("name", read.name)], problem: null };
      case "vote":
      case "note":
    }
  }
  return { cells: [], problem: null };
}

/** What a kept row says of areas that are no state that is known, in words. */
export function unresolvedWords(read: DataRowRead): string[] {
  switch (read.kind) {
    case "vote":
      return unresolved([read.state], read.rollCall.day);
    case "trade":
      return unresolved([read.reporter, read.partner], read.year);
    case "roll-call":
    case "area":
    case "commodity":
    case "left-out":
    case "note":
      return [];
  }
}

function unresolved(codes: readonly GivenCode[], when: IsoDay | number | null): string[] {
  return codes.flatMap((code) => {
    const { kind, key } = resolveCode(code, when);
    if (kind !== "unresolved") return [];
    const name = formerStateName(key);
    return name === null ? `No state is known as "${code.code}"` : `${name} (${code.code}) is no state`;
  });
}

function voteCells(vote: VoteRow, votes: readonly VoteRow[]): PreviewCell[] {
  const facts = rollCallCells(vote.rollCall);
  if (votes.length === 1) {
    return [...facts, stateCell("state", vote.state, vote.rollCall.day), cell("vote", vote.position)];
  }
  const counted = VotePosition.options.flatMap((position) => {
    const count = votes.filter((one) => one.position === position).length;
    return count > 0 ? [`${count} ${position}`] : [];
  });
  return [...facts, cell("state", `${votes.length} states`), cell("vote", counted.join(", "))];
}

function rollCallCells({ symbol, day, title, body, session }: RollCallFacts): PreviewCell[] {
  return [
    cell("resolution", symbol ?? ""),
    cell("date", day ?? ""),
    cell("title", title),
    cell("body", body),
    cell("session", session ?? ""),
  ];
}

function tradeCells(row: TradeRow): PreviewCell[] {
  return [
    cell("year", row.month === null ? String(row.year) : `${row.year}-${String(row.month).padStart(2, "0")}`),
    stateCell("reporter", row.reporter, row.year),
    stateCell("partner", row.partner, row.year),
    cell("flow", row.flow),
    cell("value", row.value),
    cell("currency", row.currency ?? ""),
    cell("valuation", row.valuation ?? ""),
    cell("commodity", row.commodity),
    cell("source", row.source ?? ""),
  ];
}

function cell(column: PreviewCell["column"], text: string): PreviewCell {
  return { column, text, unresolved: false };
}

function stateCell(
  column: PreviewCell["column"],
  code: GivenCode,
  when: IsoDay | number | null,
): PreviewCell {
  const resolved = resolveCode(code, when);
  switch (resolved.kind) {
    case "state":
      return cell(column, stateName(resolved.key, "en"));
    case "former":
      return cell(column, resolved.name);
    case "world":
      return cell(column, "World");
    case "unresolved":
      return { column, text: formerStateName(resolved.key) ?? code.code, unresolved: true };
  }
}
