import { expect, onTestFinished, test } from "vitest";
import { copyTree } from "./tree-copy.ts";

// The preload and the page are rooms that may not import each other, so that what they agree on is written twice. The
// compiler compares both.
const CHECK = `
import type { Bridge } from "../src/main/electron/preload/bridge.ts";
import type { DemarcheBridge } from "../src/renderer/app/electron-host.ts";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

export const bridge: Same<Bridge, DemarcheBridge> = true;
`;
const BITES = `
export const narrower: Same<Omit<Bridge, "pickFolder">, DemarcheBridge> = true;
`;
const SETTINGS = {
  extends: "../tsconfig.base.json",
  compilerOptions: {
    composite: false,
    emitDeclarationOnly: false,
    noEmit: true,
    lib: ["ES2024", "DOM"],
  },
  files: ["check.ts"],
};

test("the page expects of the preload what it gives, to the letter", { timeout: 60_000 }, () => {
  const tree = copyTree();
  onTestFinished(() => tree.remove());
  tree.plant("bridge/tsconfig.json", JSON.stringify(SETTINGS));
  tree.plant("bridge/check.ts", CHECK);
  const agreed = tree.run("tsc", "-p", "bridge");
  tree.plant("bridge/check.ts", CHECK + BITES);
  const bitten = tree.run("tsc", "-p", "bridge");
  expect({
    agreed: agreed.lines,
    bitten: bitten.lines.map((line) => /error TS\d+/.exec(line)?.[0]),
  }).toEqual({ agreed: [], bitten: ["error TS2322"] });
});
