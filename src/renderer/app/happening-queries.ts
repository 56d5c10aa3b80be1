import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useToast } from "../ui/toast.tsx";
import { useEdits } from "./edits.ts";
import { useClient } from "./services.tsx";
import { useAction } from "./use-action.ts";

/** The happening that an event reports, with every other report of it. */
export function useOccurrence(eventId: string) {
  const client = useClient();
  return useQuery({
    queryKey: ["occurrence", eventId],
    queryFn: ({ signal }) => client.review.occurrence({ eventId }, { signal }),
    staleTime: 60_000,
  });
}

/** Happenings that may be the same one, nearest in time first. */
export function useNeighbours(eventId: string) {
  const client = useClient();
  return useQuery({
    queryKey: ["neighbours", eventId],
    queryFn: ({ signal }) => client.review.neighbours({ eventId }, { signal }),
    staleTime: 60_000,
  });
}

export interface HappeningEdits {
  /** True when it was done; what went wrong is told. */
  merge: (eventIds: string[]) => Promise<boolean>;
  split: (eventId: string) => Promise<boolean>;
}

/** Merges and splits; each is named at the bottom of the window and can be taken back there. */
export function useHappeningEdits(): HappeningEdits {
  const client = useClient();
  const act = useAction();
  const toast = useToast();
  const { undo } = useEdits();
  return useMemo(() => {
    const tell = (text: string) => toast({ text, action: { label: "Undo", run: () => void undo() } });
    return {
      async merge(eventIds) {
        const answer = await act(() => client.review.merge({ eventIds }));
        if (answer) tell("Merged into one event");
        return answer !== null;
      },
      async split(eventId) {
        const answer = await act(() => client.review.split({ eventId }));
        if (answer) tell("Split off as an event of its own");
        return answer !== null;
      },
    };
  }, [act, client, toast, undo]);
}
