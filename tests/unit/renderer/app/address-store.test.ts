import { expect, test, vi } from "vitest";
import { createAddressStore } from "../../../../src/renderer/app/address-store.ts";

/** A window's history as far as the store uses it. */
function fakeWindow(hash: string) {
  const entries = [hash];
  const onPop: (() => void)[] = [];
  const location = { hash } as Location;
  const history = {
    pushState: (_state: unknown, _title: string, next: string) => {
      entries.push(next);
      location.hash = next;
    },
    replaceState: (_state: unknown, _title: string, next: string) => {
      entries[entries.length - 1] = next;
      location.hash = next;
    },
  } as History;
  const window = {
    location,
    history,
    addEventListener: (_name: string, listener: () => void) => onPop.push(listener),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
  } as unknown as Window;
  const back = () => {
    entries.pop();
    location.hash = entries.at(-1) ?? "";
    for (const listener of onPop) listener();
  };
  return { window, entries, back };
}

test("a change is a step that back undoes", () => {
  const { window, back } = fakeWindow("#/corpus");
  const store = createAddressStore(window);
  store.write((old) => ({ ...old, selection: { kind: "state", id: "KEN" } }));
  back();
  expect(store.read().selection).toBe(null);
});

test("a drag of many changes is one step and few calls of the history", () => {
  vi.useFakeTimers();
  const { window, entries } = fakeWindow("#/map");
  const store = createAddressStore(window);
  const zoomTo = (zoom: number, replace: boolean) =>
    store.write((old) => ({ ...old, params: { zoom: String(zoom) } }), { replace });
  zoomTo(1, false);
  for (let zoom = 2; zoom <= 60; zoom += 1) zoomTo(zoom, true);
  expect({ now: store.read().params, entries: [...entries] }).toEqual({
    now: { zoom: "60" },
    entries: ["#/map", "#/map?zoom=1"],
  });
  vi.runAllTimers();
  expect(entries).toEqual(["#/map", "#/map?zoom=60"]);
  vi.useRealTimers();
});

test("the lens keeps its identity while something else changes", () => {
  const { window } = fakeWindow("#/corpus?country=KEN");
  const store = createAddressStore(window);
  const { lens } = store.read();
  store.write((old) => ({ ...old, lens: structuredClone(old.lens), view: "map" }));
  expect(store.read().lens).toBe(lens);
});

test("a view finds its parameters as they were when it was left", () => {
  const { window } = fakeWindow("#/map?measure=visits");
  const store = createAddressStore(window);
  store.write((old) => ({ ...old, params: { measure: "agreements" } }));
  store.write((old) => ({ ...old, view: "timeline", params: store.lastParams("timeline") }));
  expect([store.read().params, store.lastParams("map")]).toEqual([{}, { measure: "agreements" }]);
});
