/** Something that the analyst can do from the palette or by a key. */
export interface Command {
  id: string;
  /** As the palette shows it: "Go to the map". */
  title: string;
  /** Heading in the palette and on the keyboard map. */
  section: string;
  /** Strokes, each one enough: "g m" (one after the other), "mod+k" (Ctrl, or Command on a Mac), "?", "escape". */
  keys?: readonly string[];
  /** Strokes that a control answers itself while it has the focus: told on the keyboard map, listened to by nobody else. */
  ownKeys?: readonly string[];
  /** Words that find the command besides its title. */
  keywords?: readonly string[];
  /** A line beside the title: a path, the edit that would be undone. */
  detail?: string;
  /** False for keys that make no sense as a palette entry. */
  inPalette?: boolean;
  run: () => void | Promise<void>;
}

/** A component's place in the registry. */
export interface Registration {
  replace: (commands: readonly Command[]) => void;
  remove: () => void;
}

export interface CommandRegistry {
  /** A place for commands; those of a place that was taken later win their keys, however often either changes. */
  register: () => Registration;
  /** The same array until something changes. */
  list: () => readonly Command[];
  subscribe: (listener: () => void) => () => void;
}

export function createCommandRegistry(): CommandRegistry {
  const groups = new Map<object, readonly Command[]>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] = [];

  function changed() {
    const byId = new Map([...groups.values()].flat().map((command) => [command.id, command]));
    all = [...byId.values()];
    for (const listener of listeners) listener();
  }

  return {
    register() {
      const place = {};
      groups.set(place, []);
      return {
        replace(commands) {
          groups.set(place, [...commands]);
          changed();
        },
        remove() {
          groups.delete(place);
          changed();
        },
      };
    },
    list: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const FIRST_SECTIONS = ["View", "Lens"];
const LAST_SECTIONS = ["Workspace", "Edit", "Window"];

/** Commands under their headings: what is seen first, then the views' own, then the window's. */
export function bySection(commands: readonly Command[]): [section: string, commands: Command[]][] {
  return [...Map.groupBy(commands, ({ section }) => section)].toSorted(
    ([left], [right]) => place(left) - place(right),
  );
}

function place(section: string): number {
  return FIRST_SECTIONS.includes(section)
    ? FIRST_SECTIONS.indexOf(section) - FIRST_SECTIONS.length
    : LAST_SECTIONS.indexOf(section) + 1;
}
