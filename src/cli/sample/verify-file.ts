import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "../../platform/problem.ts";
import { readProof, verifyProof, type DrawProof } from "../../sampling/index.ts";
import type { CommandContext } from "../command.ts";

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_TOLD = 100;

/** A proof from a file. Throws Problems that say what the file is instead. */
function proofIn(path: string, named: string): DrawProof {
  const cure = "Download the proof again from the sample's page.";
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) throw new Problem("proof-too-large", `${named} is too large for a proof.`, { cure });
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem("proof-not-read", `${named} cannot be read${code === "ENOENT" ? ": there is no such file" : code === "EISDIR" ? ": it is a folder" : ""}.`, { cure: "Check the name of the file.", cause: error });
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Problem("proof-not-json", `${named} is not a proof: it is not JSON, or was cut off.`, { cure });
  }
  const read = readProof(data);
  if ("proof" in read) return read.proof;
  throw new Problem("proof-not-whole", `${named} is not a whole proof of a draw.`, { details: read.faults.slice(0, MOST_TOLD), cure });
}

/** Verifies a proof and says what it proves, or what was changed; gives the exit code. */
export function verifyFile(context: CommandContext, named: string, asJson: boolean): number {
  const proof = proofIn(resolve(context.cwd, named), named);
  const changes = verifyProof(proof);
  const holds = changes.length === 0;
  if (asJson) {
    context.out(JSON.stringify({ holds, changes, sample: proof.sample, frameSize: proof.frame.size, frameHash: proof.frame.hash, drawn: proof.drawn.length, advice: proof.advice.length, replacements: proof.replacements.length }, null, 2));
  } else if (holds) {
    context.out(`The proof holds: “${proof.design.name}”, drawn ${proof.drawnAt.slice(0, 10)} by the seed ${proof.seed}.
  ${proof.drawn.length} of ${proof.frame.size} documents${proof.advice.length > 0 ? `, ${proof.advice.length} of advice with them` : ""}, ${proof.replacements.length} ${proof.replacements.length === 1 ? "replacement" : "replacements"}.
  Frame ${proof.frame.hash}
  Compare this with the frame's hash on the sample's page: the proof cannot say what was left out before the draw.`);
  } else {
    context.out([`The proof does not hold: ${changes.length} ${changes.length === 1 ? "thing was" : "things were"} changed.`, ...changes.slice(0, MOST_TOLD).map((change) => `  ${change.words} [${change.code}]`), ...(changes.length > MOST_TOLD ? [`  and ${changes.length - MOST_TOLD} more`] : [])].join("\n"));
  }
  return holds ? 0 : 1;
}
