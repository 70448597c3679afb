import { sealTrail, trailFaults, trailKey, verifyTrail, type VerifiedTrail } from "../../access/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import { UsageError, type CommandContext } from "../command.ts";
import { checkDataKey } from "../frame/check-data-key.ts";

export type VerifyWords = { authority?: string; from?: string; head?: string; "without-key": boolean; json: boolean };

type Named = { id: string; name: string };

async function authoritiesOf(context: CommandContext, db: Db, words: VerifyWords): Promise<Named[]> {
  if (words.authority !== undefined) return [await context.authority(db, words.authority)];
  const all = await many<Named>(db, sql`select id, name from authority order by name`);
  if (all.length !== 1 && (words.head !== undefined || words.from !== undefined)) throw new UsageError("--head and --from are of one trail: say which with --authority NAME.");
  return all.length === 0 ? [await context.authority(db)] : all;
}

const places = (count: number, one: string, several: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;

function inWords({ name }: Named, found: VerifiedTrail, words: VerifyWords): string {
  const { entries, waiting, first, last, head, faults, faultCount } = found;
  const lines = [
    `${name}: ${faultCount === 0 ? "the trail holds" : `the trail does not hold: ${places(faultCount, "fault", "faults")}`}.`,
    `  ${places(entries, "entry", "entries")} verified${words.from === undefined ? "" : ` from position ${words.from} on`}${waiting > 0 ? `, ${waiting} waiting for a place` : ""}${first === null ? "" : `, from ${first} to ${last}`}.`,
    head === null ? "  There is no head yet." : `  Head: position ${head.position}, ${head.hash}`,
    ...faults.map(({ code, position, entryId }) => `  ${position === null ? (entryId === null ? "the chain" : `entry ${entryId}`) : `position ${position}${entryId === null ? "" : ` (entry ${entryId})`}`}: ${trailFaults[code]} [${code}]`),
    ...(faultCount > faults.length ? [`  … and ${faultCount - faults.length} more`] : []),
  ];
  return lines.join("\n");
}

/** Verifies one authority's trail, or every one; gives the exit code. */
export async function verify(context: CommandContext, words: VerifyWords): Promise<number> {
  if (words.from !== undefined && !/^[1-9]\d{0,14}$/.test(words.from)) throw new UsageError("--from takes a position: a whole number from 1.");
  if (words.head !== undefined && !/^[0-9a-f]{64}$/i.test(words.head)) throw new UsageError("--head takes a hash of 64 hex digits, as an earlier “trail verify” printed it.");
  const { db } = await context.openDatabase();
  if (!words["without-key"]) await checkDataKey(db, context.settings);
  const results: (Named & VerifiedTrail)[] = [];
  for (const authority of await authoritiesOf(context, db, words)) {
    // Sealed without the key, the new places would count as forged: they go on waiting then.
    if (!words["without-key"]) await sealTrail(db, authority.id);
    const found = await verifyTrail(db, authority.id, {
      key: words["without-key"] ? null : trailKey(), ...(words.from !== undefined && { from: Number(words.from) }), ...(words.head !== undefined && { head: words.head.toLowerCase() }),
      onProgress: (position) => {
        context.signal.throwIfAborted();
        if (position > 0 && position % 100_000 === 0) context.err(`${authority.name}: position ${position}`);
      },
    });
    results.push({ id: authority.id, name: authority.name, ...found });
    if (!words.json) context.out(inWords(authority, found, words));
  }
  const holds = results.every(({ faultCount }) => faultCount === 0);
  if (words.json) context.out(JSON.stringify({ holds, trails: results.map(({ faults, ...trail }) => ({ ...trail, faults: faults.map((fault) => ({ ...fault, words: trailFaults[fault.code] })) })) }, null, 2));
  return holds ? 0 : 1;
}
