import { storeRatings, type RatingToSave } from "../auditing/index.ts";
import type { Instrument } from "../instruments/index.ts";
import type { Db } from "../platform/index.ts";
import type { DemoRating } from "./make-audits.ts";
import type { DemoPanelRating } from "./make-panel-ratings.ts";
import type { StoredCouncil } from "./store-council.ts";
import type { StoredRegister } from "./store-register.ts";

type Stored = { council: StoredCouncil; register: StoredRegister; newId: () => string };

const answersOf = (answers: DemoRating["answers"]) => answers.map(({ criterionId, value, comment }) => ({ criterionId, value, comment }));

function planOf({ register }: Stored, rating: Pick<DemoRating, "child" | "version">) {
  return { planId: register.planOf.get(rating.child) ?? null, planVersionId: register.versionOf.get(rating.version) ?? null, documentKind: rating.version.kind };
}

/** The dip samples and the moderator's second look at a fifth of them. */
export async function storeAudits(db: Db, instrument: Instrument, audits: readonly DemoRating[], stored: Stored): Promise<void> {
  const rows = audits.map((audit): RatingToSave => ({
    id: stored.newId(), reference: audit.reference, role: audit.role, raterId: stored.council.raters.get(audit.rater) ?? "", teamId: stored.council.teams[audit.team] ?? null,
    ...planOf(stored, audit), ratedOn: audit.ratedOn, facts: audit.facts, answers: answersOf(audit.answers),
  }));
  await storeRatings(db, stored.council.authorityId, instrument, rows);
}

/** The weekly panel's agreed ratings. */
export async function storePanelRatings(db: Db, instrument: Instrument, ratings: readonly DemoPanelRating[], stored: Stored): Promise<void> {
  const rows = ratings.map((rating): RatingToSave => ({
    id: stored.newId(), reference: rating.reference, role: "panel", raterId: stored.council.panel, teamId: stored.council.teams[rating.child.plan.team] ?? null,
    ...planOf(stored, rating), ratedOn: rating.ratedOn, facts: rating.facts, judgements: rating.judgements, answers: answersOf(rating.answers),
  }));
  await storeRatings(db, stored.council.authorityId, instrument, rows);
}
