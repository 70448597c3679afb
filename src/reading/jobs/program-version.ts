import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };

const folder = join(import.meta.dirname, "..", "..", "..", "lexicons");

export type ProgramVersion = { programVersion: string; lexiconHash: string };

let known: ProgramVersion | undefined;

/** Which program reads, and by which words: both are kept with each reading, so that two readings can be told apart. */
export function programVersion(): ProgramVersion {
  if (known === undefined) {
    const hash = createHash("sha256");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml")).sort()) hash.update(name).update("\0").update(readFileSync(join(folder, name))).update("\0");
    known = { programVersion: packageJson.version, lexiconHash: hash.digest("hex") };
  }
  return known;
}
