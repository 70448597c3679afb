import { storeRatings, type RatingToSave } from "../../src/auditing/index.ts";
import { criteriaOf, loadInstrument } from "../../src/instruments/index.ts";
import { run, sql, type Connection } from "../../src/platform/index.ts";
import { instrumentId } from "./fill-england.ts";
import { idOf, ratersOf, uuidOf } from "./make-ratings.ts";
import { timed } from "./timed.ts";

const ROUND = 40;

/** Seconds for one rating to be scored and stored, one after another, without the triggers that keep the roll-up and with them: the median of turns. */
export async function handInCost({ db, pool }: Connection, authorityId: string): Promise<{ without: number; with: number }> {
  const found = await loadInstrument(db, authorityId, instrumentId);
  if (found === undefined) throw new Error("the tool is not there");
  const answers = criteriaOf(found.instrument).map(({ criterion }, at) => ({ criterionId: criterion.id, value: at % 3 === 0 ? "No" : "Yes" }));
  let number = 0;
  const handIn = async () => {
    number += 1;
    const rating: RatingToSave = { reference: `H-${number}`, role: "audit", raterId: uuidOf(idOf(5, 0, number % ratersOf)), ratedOn: "2025-08-20", answers };
    await storeRatings(db, authorityId, found.instrument, [rating]);
  };
  const times: Record<"disable" | "enable", number[]> = { disable: [], enable: [] };
  for (let turn = 0; turn < 6; turn += 1) {
    for (const how of ["disable", "enable"] as const) {
      await pool.query(`alter table rating ${how} trigger user`);
      await handIn();
      for (let each = 0; each < ROUND; each += 1) times[how].push((await timed(handIn))[0]);
    }
  }
  await run(db, sql`delete from rating where authority_id = ${authorityId} and reference like 'H-%'`);
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return { without: middle(times.disable), with: middle(times.enable) };
}
