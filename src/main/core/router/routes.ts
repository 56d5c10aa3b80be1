import { implement } from "@orpc/server";
import { contract } from "../../../shared/contract/contract.ts";
import type { Lens } from "../../../shared/domain/lens.ts";
import type { ReadLens, Session } from "../workspace/session.ts";

/** The contract, to be filled with handlers. */
export const os = implement(contract);

/** The workspace that is open when a call comes. */
export type OpenSession = () => Session;

interface LensErrors {
  BAD_QUERY(options: {
    message: string;
    data: { at: number; length: number; suggestion: string | null };
  }): Error;
}

/** The lens with its query read; throws BAD_QUERY, which every procedure may end in. */
export function readLens(session: Session, lens: Lens, errors: LensErrors): ReadLens {
  const result = session.readLens(lens);
  if (result.ok) return result.value;
  const { message, at, length, suggestion } = result.failure;
  throw errors.BAD_QUERY({ message, data: { at, length, suggestion } });
}

/** What must end before an import, a replay or a reading of data files can begin. */
export function busyWith({ replays, data }: Session) {
  if (data.isBusy()) {
    return {
      message: "Data files are being read. Wait for that or cancel it first.",
      data: { what: "data" },
    };
  }
  return replays.isBusy()
    ? { message: "A rule replay is running. Wait for it or cancel it first.", data: { what: "replay" } }
    : { message: "An import is running. Wait for it or cancel it first.", data: { what: "import" } };
}

export function notFound(what: string, id: string) {
  return { message: `There is no ${what} ${id} in this workspace.`, data: { what, id } };
}
