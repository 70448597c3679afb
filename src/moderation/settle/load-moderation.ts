import { loadInstrument, type Instrument } from "../../instruments/index.ts";
import { many, maybe, sql, type Db } from "../../platform/index.ts";
import { stateOf, type ModerationState } from "../compare/moderation-states.ts";
import { sideBySide, type Compared, type GivenAnswer, type RatingToCompare, type Settlement } from "../compare/side-by-side.ts";

export type OneRating = RatingToCompare & {
  ratingId: string; hash: string; ratedOn: string; comment: string; score: number | null; outOf: number | null; percent: number | null; grade: string | null;
  sections: Record<string, { percent: number | null }>; facts: Record<string, number | string | boolean>;
  teamId: string | null; planId: string | null; planVersionId: string | null; documentId: string | null; documentKind: string | null;
};

export type Party = { accountId: string | null; name: string | null; state: string; ratingId: string | null };

export type ModerationHead = {
  id: string; cycleId: string; cycleName: string; programmeName: string; itemId: string; planId: string; reference: string; kindName: string; state: ModerationState; revision: number; reason: string;
  first: Party; second: Party; dueOn: string; settledRatingId: string | null; settledBy: string | null;
};

/** Everything about a comparison. Only once both ratings are handed in: before that there is only the head. */
export type ModerationWhole = {
  head: ModerationHead;
  instrument: Instrument; first: OneRating; second: OneRating; compared: Compared[];
  settled: Map<string, Settlement>; settledRating: OneRating | undefined;
};

export async function loadModerationHead(db: Db, authorityId: string, id: string, options: { forUpdate?: boolean } = {}): Promise<ModerationHead | undefined> {
  const row = await maybe<Omit<ModerationHead, "state" | "first" | "second"> & { stored: ModerationState; a: Party; b: Party }>(db, sql`
    select m.id, c.id as "cycleId", c.name as "cycleName", p.name as "programmeName", m.item_id as "itemId", t.plan_id as "planId", t.reference, k.name as "kindName", m.state as stored, m.revision, m.reason,
      s.due_on as "dueOn", m.settled_rating_id as "settledRatingId", z.name as "settledBy",
      jsonb_build_object('accountId', f.account_id, 'name', x.name, 'state', f.state, 'ratingId', f.rating_id) as a,
      jsonb_build_object('accountId', s.account_id, 'name', y.name, 'state', s.state, 'ratingId', s.rating_id) as b
    from moderation m
    join sample_item t on t.authority_id = m.authority_id and t.id = m.item_id
    join document_kind k on k.id = t.document_kind
    join cycle c on c.authority_id = m.authority_id and c.id = m.cycle_id
    join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    join assignment f on f.authority_id = m.authority_id and f.id = m.first_assignment_id
    join assignment s on s.authority_id = m.authority_id and s.id = m.second_assignment_id
    left join account x on x.authority_id = m.authority_id and x.id = f.account_id
    left join account y on y.authority_id = m.authority_id and y.id = s.account_id
    left join account z on z.authority_id = m.authority_id and z.id = m.settled_by
    where m.authority_id = ${authorityId} and m.id = ${id} ${options.forUpdate === true ? sql`for update of m` : sql``}`);
  if (row === undefined) return undefined;
  const { stored, a, b, ...head } = row;
  return { ...head, state: stateOf(stored, a.state, b.state), first: a, second: b };
}

async function loadOne(db: Db, authorityId: string, ratingId: string | null): Promise<OneRating | undefined> {
  if (ratingId === null) return undefined;
  const rating = await maybe<Omit<OneRating, "answers">>(db, sql`
    select id as "ratingId", instrument_hash as hash, rated_on as "ratedOn", comment, score, out_of as "outOf", percent, grade, sections, facts, judgements, team_id as "teamId", plan_id as "planId",
      plan_version_id as "planVersionId", document_id as "documentId", document_kind as "documentKind"
    from rating where authority_id = ${authorityId} and id = ${ratingId} and state = 'submitted'`);
  if (rating === undefined) return undefined;
  const answers = await many<GivenAnswer & { id: string }>(db, sql`
    select criterion_id as id, value, points, comment, evidence from answer where authority_id = ${authorityId} and rating_id = ${ratingId}`);
  return { ...rating, answers: new Map(answers.map(({ id, ...answer }) => [id, answer])) };
}

/** Both ratings with their differences; undefined while either is not handed in. */
export async function loadModeration(db: Db, authorityId: string, head: ModerationHead): Promise<ModerationWhole | undefined> {
  if (head.state === "waiting") return undefined;
  const [first, second, settledRating] = [await loadOne(db, authorityId, head.first.ratingId), await loadOne(db, authorityId, head.second.ratingId), await loadOne(db, authorityId, head.settledRatingId)];
  if (first === undefined || second === undefined) return undefined;
  const found = await loadInstrument(db, authorityId, second.hash);
  if (found === undefined) return undefined;
  const rows = await many<Settlement & { id: string }>(db, sql`
    select criterion_id as id, value, whose, how, reason from settled_answer where authority_id = ${authorityId} and moderation_id = ${head.id}`);
  const settled = new Map(rows.map(({ id, ...settlement }) => [id, settlement]));
  return { head, instrument: found.instrument, first, second, compared: sideBySide(found.instrument, first, second), settled, settledRating };
}
