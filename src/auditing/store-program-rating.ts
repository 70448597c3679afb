import type { Instrument } from "../instruments/index.ts";
import { maybe, newId, one, run, sql, transaction, type Db } from "../platform/index.ts";
import type { RatingToSave } from "./rating-to-save.ts";
import { storeRatings } from "./store-ratings.ts";

const NAME = "Reading program";

/** `id`: of the rating whose place it takes, or that it is to have. */
export type ProgramRating = Omit<RatingToSave, "id" | "role" | "raterId" | "state"> & { id: string | null };

/** Keeps a rating by the rater "Reading program" in the place of its earlier one, also where that was by another version of the tool. Gives its id. */
export function storeProgramRating(db: Db, authorityId: string, instrument: Instrument, rating: ProgramRating): Promise<string> {
  const { id: before, ...given } = rating;
  return transaction(db, async (tx) => {
    const raterId = await programRater(tx, authorityId);
    // Storing over a rating keeps its version of the tool, so one by another version goes first; so does one that bears this reference but no known id.
    await run(tx, sql`
      delete from rating where authority_id = ${authorityId} and role = 'program' and rater_id = ${raterId}
        and (id = ${before}::uuid or lower(reference) = lower(${given.reference}))`);
    const [id] = await storeRatings(tx, authorityId, instrument, [{ ...given, id: before ?? newId(), role: "program", raterId }]);
    if (id === undefined) throw new Error("the program's rating was not stored");
    return id;
  });
}

async function programRater(tx: Db, authorityId: string): Promise<string> {
  const known = () => maybe<{ id: string }>(tx, sql`select id from rater where authority_id = ${authorityId} and kind = 'program' order by id limit 1`);
  const found = await known();
  if (found !== undefined) return found.id;
  await run(tx, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authorityId}, ${newId()}, ${NAME}, 'program', 'Program') on conflict do nothing`);
  return (await known())?.id ?? (await one<{ id: string }>(tx, sql`
    insert into rater (authority_id, id, name, kind, discipline) values (${authorityId}, ${newId()}, ${`${NAME} of Goldenthread`}, 'program', 'Program') returning id`)).id;
}
