import { ChartLine, Clock, Globe, Library, ListChecks, Vote } from "lucide-react";
import { lazy } from "react";
import type { ComponentType, ReactNode } from "react";
import type { ViewName } from "./address.ts";

export interface ViewEntry {
  name: ViewName;
  title: string;
  /** As the palette says it. */
  goTitle: string;
  keys: readonly string[];
  icon: ReactNode;
  Component: ComponentType;
}

/** The views in the order of the rail; each is loaded when it is first shown. */
export const VIEWS: readonly ViewEntry[] = [
  {
    name: "corpus",
    title: "Corpus",
    goTitle: "Go to the corpus",
    keys: ["g c", "mod+1"],
    icon: <Library />,
    Component: lazy(async () => ({
      default: (await import("../views/corpus/corpus-view.tsx")).CorpusView,
    })),
  },
  {
    name: "map",
    title: "Map",
    goTitle: "Go to the map",
    keys: ["g m", "mod+2"],
    icon: <Globe />,
    Component: lazy(async () => ({ default: (await import("../views/map/map-view.tsx")).MapView })),
  },
  {
    name: "timeline",
    title: "Timeline",
    goTitle: "Go to the timeline",
    keys: ["g t", "mod+3"],
    icon: <Clock />,
    Component: lazy(async () => ({
      default: (await import("../views/timeline/timeline-view.tsx")).TimelineView,
    })),
  },
  {
    name: "trade",
    title: "Trade",
    goTitle: "Go to trade",
    keys: ["g r", "mod+4"],
    icon: <ChartLine />,
    Component: lazy(async () => ({
      default: (await import("../views/trade/trade-view.tsx")).TradeView,
    })),
  },
  {
    name: "votes",
    title: "Votes",
    goTitle: "Go to the votes",
    keys: ["g v", "mod+5"],
    icon: <Vote />,
    Component: lazy(async () => ({
      default: (await import("../views/votes/votes-view.tsx")).VotesView,
    })),
  },
  {
    name: "review",
    title: "Review",
    goTitle: "Go to the review",
    keys: ["g e", "mod+6"],
    icon: <ListChecks />,
    Component: lazy(async () => ({
      default: (await import("../views/review/review-view.tsx")).ReviewView,
    })),
  },
];

export const Inspector = lazy(async () => ({
  default: (await import("../views/inspector/inspector.tsx")).Inspector,
}));
