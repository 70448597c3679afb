import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "../../platform/problem.ts";
import { readProof, verifyProof, type DrawProof, type ProofChange } from "../../sampling/index.ts";
import type { CommandContext } from "../command.ts";

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_TOLD = 100;

/** Proofs with what they are called where a file holds several. */
type Named = { name: string; proof: DrawProof };

/** What a file holds as data. Throws Problems that say what the file is instead. */
function dataIn(path: string, named: string): unknown {
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
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Problem("proof-not-json", `${named} is not a proof: it is not JSON, or was cut off.`, { cure });
  }
}

function proofOf(data: unknown, named: string): DrawProof {
  const read = readProof(data);
  if ("proof" in read) return read.proof;
  throw new Problem("proof-not-whole", `${named} is not a whole proof of a draw.`, { details: read.faults.slice(0, MOST_TOLD), cure: "Download the proof again from the sample's page." });
}

/** The proofs that a report's JSON file carries; undefined where the data is no report. */
function proofsOfReport(data: unknown, named: string): Named[] | undefined {
  const { schema, document } = (data ?? {}) as { schema?: { name?: unknown }; document?: { attachments?: unknown } };
  if (schema?.name !== "goldenthread-report") return undefined;
  const attachments = Array.isArray(document?.attachments) ? (document.attachments as { name?: unknown; data?: unknown }[]) : [];
  if (attachments.length === 0) throw new Problem("report-without-proofs", `${named} is a report, and no proof goes with it.`, { cure: "Make an inspection pack as JSON, or download the proof from the sample's page." });
  return attachments.map((each) => ({ name: String(each.name), proof: proofOf(each.data, `${named}, ${String(each.name)},`) }));
}

const asData = (proof: DrawProof, changes: readonly ProofChange[]) => ({
  holds: changes.length === 0, changes, sample: proof.sample, frameSize: proof.frame.size, frameHash: proof.frame.hash, drawn: proof.drawn.length, advice: proof.advice.length, replacements: proof.replacements.length,
});

function inWords(proof: DrawProof, changes: readonly ProofChange[]): string {
  if (changes.length === 0) {
    return `The proof holds: “${proof.design.name}”, drawn ${proof.drawnAt.slice(0, 10)} by the seed ${proof.seed}.
  ${proof.drawn.length} of ${proof.frame.size} documents${proof.advice.length > 0 ? `, ${proof.advice.length} of advice with them` : ""}, ${proof.replacements.length} ${proof.replacements.length === 1 ? "replacement" : "replacements"}.
  Frame ${proof.frame.hash}
  Compare this with the frame's hash on the sample's page: the proof cannot say what was left out before the draw.`;
  }
  return [
    `The proof does not hold: ${changes.length} ${changes.length === 1 ? "thing was" : "things were"} changed.`, ...changes.slice(0, MOST_TOLD).map((change) => `  ${change.words} [${change.code}]`),
    ...(changes.length > MOST_TOLD ? [`  and ${changes.length - MOST_TOLD} more`] : []),
  ].join("\n");
}

/** Verifies a proof, or all that an inspection pack's JSON file carries, and says what each proves, or what was changed; gives the exit code. */
export function verifyFile(context: CommandContext, named: string, isAsJson: boolean): number {
  const data = dataIn(resolve(context.cwd, named), named);
  const several = proofsOfReport(data, named);
  const verified = (several ?? [{ name: "", proof: proofOf(data, named) }]).map((each) => ({ ...each, changes: verifyProof(each.proof) }));
  const holds = verified.every(({ changes }) => changes.length === 0);
  if (isAsJson) {
    const all = verified.map(({ name, proof, changes }) => ({ ...(several && { name }), ...asData(proof, changes) }));
    context.out(JSON.stringify(several === undefined ? all[0] : { holds, proofs: all }, null, 2));
  } else {
    context.out(verified.map(({ name, proof, changes }) => `${several === undefined ? "" : `${name}\n`}${inWords(proof, changes)}`).join("\n\n"));
  }
  return holds ? 0 : 1;
}
