import { resolve } from "node:path";
import { instrumentHash, shippedFiles, shippedFolder } from "../../instruments/index.ts";
import { UsageError, type CommandContext } from "../command.ts";
import { readInstrumentFile } from "./read-instrument-file.ts";

/** `instrument check FILE…|all`: lists what is wrong with tools, with its place and the cure. Exit code 1 where anything is. */
export async function checkCommand({ cwd, out, err }: CommandContext, words: readonly string[], json: boolean): Promise<number> {
  if (words.length === 0) throw new UsageError("Say which file to check, or: goldenthread instrument check all");
  const files = words.flatMap((word) => (word === "all" ? shippedFiles().map((file) => ({ named: `instruments/${file}`, path: resolve(shippedFolder, file) })) : [{ named: word, path: resolve(cwd, word) }]));
  const results = [];
  const versions = new Map<string, string>();
  for (const { named, path } of files) {
    const { instrument, faults } = await readInstrumentFile(path, named);
    const version = instrument && `${instrument.id}@${instrument.version}`;
    const other = version === undefined ? undefined : versions.get(version);
    if (other !== undefined) faults.push({ place: `${named}:1:1`, line: 1, column: 1, what: `This is ${version}, and so is ${other}.`, cure: "Give it another id, or the next version number." });
    if (version !== undefined) versions.set(version, named);
    results.push({ file: named, id: instrument?.id ?? null, version: instrument?.version ?? null, hash: instrument ? instrumentHash(instrument) : null, faults });
  }
  const count = results.reduce((sum, result) => sum + result.faults.length, 0);
  if (json) out(JSON.stringify(results, null, 2));
  else {
    for (const { faults } of results) for (const fault of faults) out(`${fault.place} ${fault.what} ${fault.cure}`);
    err(count === 0 ? `${results.length === 1 ? "The tool is" : `${results.length} tools are`} in order.` : `${count} ${count === 1 ? "fault" : "faults"} in ${results.filter((result) => result.faults.length > 0).length} of ${results.length} ${results.length === 1 ? "file" : "files"}.`);
  }
  return count === 0 ? 0 : 1;
}
