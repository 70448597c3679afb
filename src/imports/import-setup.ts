import { Problem } from "../platform/problem.ts";
import type { ImportKind } from "./import-kind.ts";

/** What the start-up list gives the framework: the kinds there are, and how files are sealed at rest. */
export type ImportSetup = {
  kinds: readonly ImportKind[];
  seal: (bytes: Uint8Array) => Uint8Array;
  unseal: (sealed: Uint8Array) => Uint8Array;
};

export function kindOf(setup: ImportSetup, id: string): ImportKind {
  const kind = setup.kinds.find((one) => one.id === id);
  if (!kind)
    throw new Problem("import-kind", "There is no such kind of import.", {
      status: 404,
      cure: `Choose one of: ${setup.kinds.map((one) => one.id).join(", ")}.`,
    });
  return kind;
}
