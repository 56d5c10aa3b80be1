import { useCommands } from "../../app/use-commands.ts";
import type { Command } from "../../app/commands.ts";

export interface ReviewActions {
  next: () => void;
  previous: () => void;
  accept: () => void;
  reject: () => void;
  reopen: () => void;
  edit: () => void;
  undo: () => void;
  toggle: () => void;
  merge: () => void;
  chooseNone: () => void;
  acceptRule: () => void;
  takeOver: () => void;
  open: () => void;
  log: () => void;
  rules: () => void;
}

interface KeyState {
  /** True while a record is shown to be decided. */
  listed: boolean;
  editing: boolean;
  /** How many records are chosen. */
  chosen: number;
  /** True when the rules read the shown record otherwise today. */
  differs: boolean;
}

const section = "Review";

/** The keys of the review. While a form is open its own keys count, and nothing is decided. */
export function useReviewKeys(actions: ReviewActions, { listed, editing, chosen, differs }: KeyState): void {
  const many = chosen > 1 ? "the chosen records" : "the record";
  const ofRecord: Command[] = [
    { id: "review.accept", title: `Accept ${many}`, section, keys: ["a"], run: actions.accept },
    { id: "review.reject", title: `Reject ${many}`, section, keys: ["r"], run: actions.reject },
    { id: "review.edit", title: "Edit the record", section, keys: ["e"], run: actions.edit },
    {
      id: "review.next",
      title: "Next record",
      section,
      keys: ["j"],
      ownKeys: ["arrowdown"],
      run: actions.next,
    },
    {
      id: "review.previous",
      title: "Previous record",
      section,
      keys: ["k"],
      ownKeys: ["arrowup"],
      run: actions.previous,
    },
    { id: "review.toggle", title: "Choose the record", section, keys: ["x"], run: actions.toggle },
    {
      id: "review.merge",
      title: chosen > 1 ? "Merge the chosen events" : "Merge with …",
      section,
      keys: ["m"],
      run: actions.merge,
    },
    { id: "review.open", title: "Open the article", section, keys: ["o"], run: actions.open },
    {
      id: "review.reopen",
      title: `Give ${many} back to the rules`,
      section,
      keys: ["shift+r"],
      run: actions.reopen,
    },
  ];
  const always: Command[] = [
    {
      id: "review.undo",
      title: "Undo the last decision",
      section,
      keys: ["u", "mod+z"],
      run: actions.undo,
    },
    {
      id: "review.accept-rule",
      title: "Accept by rule …",
      section,
      keys: ["shift+a"],
      run: actions.acceptRule,
    },
    { id: "review.log", title: "Show the log or the queue", section, keys: ["l"], run: actions.log },
    {
      id: "review.rules",
      title: "Show the rules or the queue",
      section,
      keys: ["shift+l"],
      run: actions.rules,
    },
  ];
  const now: Command[] = [];
  if (differs) {
    now.push({
      id: "review.take",
      title: "Take the rules' reading",
      section,
      keys: ["t"],
      run: actions.takeOver,
    });
  }
  if (chosen > 0) {
    now.push({ id: "review.none", title: "Choose none", section, keys: ["escape"], run: actions.chooseNone });
  }
  useCommands(editing ? [] : listed ? [...ofRecord, ...now, ...always] : always);
}
