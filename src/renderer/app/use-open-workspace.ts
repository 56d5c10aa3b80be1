import { useQueryClient } from "@tanstack/react-query";
import { useToast } from "../ui/toast.tsx";
import { useDialogs } from "./dialogs/dialogs.tsx";
import { useServices } from "./services.tsx";
import { useAction } from "./use-action.ts";
import { useSelection } from "./use-selection.ts";

/** Opens a workspace by its path, or asks for its folder first. */
export function useOpenWorkspace(): { open: (path: string) => Promise<boolean>; pick: () => Promise<void> } {
  const { connection, host } = useServices();
  const dialogs = useDialogs();
  const queries = useQueryClient();
  const { clear } = useSelection();
  const toast = useToast();
  const act = useAction();
  const open = async (path: string) => {
    const info = await act(() => connection.client.workspace.open({ path }));
    if (!info) return false;
    clear();
    await queries.resetQueries();
    toast({ text: `Opened ${info.name}` });
    return true;
  };
  const pick = async () => {
    const picking = host.pickFolder();
    if (picking === undefined) return dialogs.open({ kind: "folder", purpose: "open" });
    const path = (await act(() => picking))?.[0];
    if (path !== undefined) await open(path);
  };
  return { open, pick };
}
