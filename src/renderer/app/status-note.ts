import { STATUS_WORDS } from "../../shared/domain/event-words.ts";
import type { EventMode, EventStatus } from "../../shared/domain/evidence.ts";

/** What must be said of an event's status beside its name: nothing of a plain report, nor what the name says already. */
export function statusNote({ mode, status }: { mode: EventMode; status: EventStatus }): string | null {
  const said =
    status === "reported" ||
    (mode === "draft" && status === "draft") ||
    (mode === "plan-visit" && status === "planned");
  return said ? null : STATUS_WORDS[status];
}
