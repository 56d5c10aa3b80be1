import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureMessage } from "../../app/failure-message.ts";
import { formatPlural } from "../../app/format.ts";
import { useClient } from "../../app/services.tsx";
import { useToast } from "../../ui/toast.tsx";

/** Deletes articles and offers to bring them back. */
export function useDeleteArticles(): (ids: string[]) => void {
  const client = useClient();
  const queries = useQueryClient();
  const toast = useToast();
  const tell = (error: unknown) => {
    const text = failureMessage(error);
    if (text !== null) toast({ text, tone: "error" });
  };
  const undo = useMutation({
    mutationFn: () => client.edits.undo(),
    onSuccess: () => queries.invalidateQueries(),
    onError: tell,
  });
  const remove = useMutation({
    mutationFn: (ids: string[]) => client.articles.delete({ ids }),
    onSuccess: async ({ deleted }) => {
      toast({
        text: `${formatPlural(deleted, "article")} deleted`,
        action: { label: "Undo", run: () => undo.mutate() },
      });
      await queries.invalidateQueries();
    },
    onError: tell,
  });
  return (ids) => {
    if (ids.length > 0 && !remove.isPending) remove.mutate(ids);
  };
}
