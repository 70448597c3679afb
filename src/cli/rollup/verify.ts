import { verifyRollups, type RollupDifference, type VerifiedRollups } from "../../auditing/index.ts";
import type { CommandContext } from "../command.ts";
import { authoritiesOf } from "./authorities-of.ts";

const places = (count: number, one: string, several: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;

const sumWords = {
  ratings: "ratings", scored: "with a percentage", percentSum: "sum of percentages", percentSquares: "sum of their squares", scoreSum: "sum of scores", outOfSum: "sum of most scores",
} as const;

function lineOf({ month, role, partKind, part, documentKind, teamId, instrumentHash, kept, facts }: RollupDifference): string {
  const what = partKind === "whole" ? "whole ratings" : `${partKind} ${part}`;
  const wrong = (Object.keys(sumWords) as (keyof typeof sumWords)[]).filter((sum) => kept[sum] !== facts[sum]).map((sum) => `${sumWords[sum]} ${kept[sum]} in place of ${facts[sum]}`);
  return `  ${month.slice(0, 7)}, ${role}, ${what}, ${documentKind ?? "no kind"}, ${teamId === null ? "no team" : `team ${teamId}`}, tool ${instrumentHash.slice(0, 8)}: ${wrong.join("; ")}`;
}

function inWords(name: string, { ratings, keys, waiting, differenceCount, differences }: VerifiedRollups): string {
  return [
    `${name}: ${differenceCount === 0 ? "the roll-up equals the ratings" : `the roll-up does not equal the ratings: ${places(differenceCount, "difference", "differences")}`}.`,
    `  ${places(ratings, "rating", "ratings")} in ${places(keys, "sum", "sums")}${waiting > 0 ? `, ${places(waiting, "row waits", "rows wait")} to be folded` : ""}.`,
    ...differences.map(lineOf),
    ...(differenceCount > differences.length ? [`  … and ${differenceCount - differences.length} more`] : []),
    ...(differenceCount > 0 ? ["  “goldenthread rollup rebuild” makes it anew from the ratings."] : []),
  ].join("\n");
}

/** Compares the roll-ups of one authority, or of every one, with the ratings; gives the exit code. */
export async function verify(context: CommandContext, words: { authority?: string; json: boolean }): Promise<number> {
  const { db } = await context.openDatabase();
  const results: ({ id: string; name: string } & VerifiedRollups)[] = [];
  for (const { id, name } of await authoritiesOf(context, db, words.authority)) {
    context.signal.throwIfAborted();
    const found = await verifyRollups(db, id);
    results.push({ id, name, ...found });
    if (!words.json) context.out(inWords(name, found));
  }
  const isEqual = results.every(({ differenceCount }) => differenceCount === 0);
  if (words.json) context.out(JSON.stringify({ equal: isEqual, authorities: results }, null, 2));
  return isEqual ? 0 : 1;
}
