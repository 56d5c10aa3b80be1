import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useToast } from "../ui/toast.tsx";
import { formatPlural } from "./format.ts";
import { useClient, useServices } from "./services.tsx";
import { useAction } from "./use-action.ts";

export interface EditsHandle {
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** Moves articles out of the corpus and offers to take that back. True when it was done. */
  deleteArticles: (ids: string[]) => Promise<boolean>;
}

/** Edits that can be taken back, each named in a message at the bottom of the window. */
export function useEdits(): EditsHandle {
  const { address, connection } = useServices();
  const { client } = connection;
  const act = useAction();
  const toast = useToast();
  return useMemo(() => {
    const undo = async () => {
      const answer = await act(() => client.edits.undo());
      if (answer)
        toast({ text: answer.done === null ? "There is nothing to undo." : `Undone: ${answer.done}` });
    };
    const redo = async () => {
      const answer = await act(() => client.edits.redo());
      if (answer)
        toast({ text: answer.done === null ? "There is nothing to redo." : `Done again: ${answer.done}` });
    };
    return {
      undo,
      redo,
      async deleteArticles(ids) {
        const answer = await act(() => client.articles.delete({ ids }));
        if (!answer) return false;
        const { selection } = address.read();
        if (selection?.kind === "article" && ids.includes(selection.id)) {
          address.write((old) => ({ ...old, selection: null }), { replace: true });
        }
        toast({
          text: `${formatPlural(answer.deleted, "article")} deleted`,
          action: { label: "Undo", run: () => void undo() },
        });
        return true;
      },
    };
  }, [act, address, client, toast]);
}

/** What undo and redo would do next. */
export function useEditState() {
  const client = useClient();
  return useQuery({
    queryKey: ["edits"],
    queryFn: ({ signal }) => client.edits.state(undefined, { signal }),
  });
}
