import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, use, useEffect, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { Settings } from "../../shared/contract/workspace-contract.ts";
import { DARK_THEME, LIGHT_THEME } from "../../shared/charts/theme.ts";
import type { ChartTheme } from "../../shared/charts/theme.ts";
import { useClient } from "./services.tsx";
import { useAction } from "./use-action.ts";

interface ThemeHandle {
  choice: Settings["theme"];
  choose: (theme: Settings["theme"]) => void;
  chartTheme: ChartTheme;
}

const ThemeContext = createContext<ThemeHandle>({
  choice: "system",
  choose: () => undefined,
  chartTheme: LIGHT_THEME,
});
const DARK = "(prefers-color-scheme: dark)";
const KEY = ["settings"];

export function useTheme(): ThemeHandle {
  return use(ThemeContext);
}

/** The colours that charts on screen are drawn with. */
export function useChartTheme(): ChartTheme {
  return use(ThemeContext).chartTheme;
}

/** Keeps `data-theme` on the page in step with the setting and, where that says so, with the system. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const queries = useQueryClient();
  const act = useAction();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => client.settings.get(undefined, { signal }),
  });
  const systemIsDark = useSyncExternalStore(subscribeToSystem, () => window.matchMedia(DARK).matches);
  const choice = data?.theme ?? "system";
  const name = choice === "system" ? (systemIsDark ? "dark" : "light") : choice;
  useEffect(() => {
    document.documentElement.dataset["theme"] = name;
  }, [name]);
  const choose = (theme: Settings["theme"]) => {
    queries.setQueryData<Settings>(KEY, (old) => ({ ...old, theme }));
    void act(() => client.settings.set({ theme }));
  };
  return (
    <ThemeContext value={{ choice, choose, chartTheme: name === "dark" ? DARK_THEME : LIGHT_THEME }}>
      {children}
    </ThemeContext>
  );
}

function subscribeToSystem(listener: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
