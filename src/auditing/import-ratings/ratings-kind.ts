import type { ImportKind, KindContext } from "../../imports/index.ts";
import { criteriaOf, instrumentHash, listInstruments, loadInstrument, type Instrument } from "../../instruments/index.ts";
import { many, newId, Problem, run, sql } from "../../platform/index.ts";
import { ratingsPaths } from "../paths.ts";
import { isRatingRole, ratingRoles } from "../rating-roles.ts";
import type { RatingToSave } from "../rating-to-save.ts";
import { storeRatings } from "../store-ratings.ts";
import { collectRatings, ratingKey } from "./collect-ratings.ts";
import { ratingFields } from "./fields.ts";
import { findExisting, saysTheSame, type ExistingRating } from "./find-existing.ts";
import { findKinds } from "./find-kinds.ts";
import { findPlans, versionAudited, type PlanFound } from "./find-plans.ts";
import { findTeams, type TeamFound } from "./find-teams.ts";
import type { ReadRating } from "./read-rating.ts";

type Changes = {
  instrument: Instrument;
  /** Names of teams and raters to be made. */
  teams: string[];
  raters: { name: string; kind: string; discipline: string; organisation: string }[];
  /** The ratings that are new or changed; team and rater by name where they are yet to be made. */
  ratings: { toSave: Omit<RatingToSave, "raterId">; raterName: string; teamName: string | undefined; isNew: boolean }[];
};

async function chosenInstrument(context: KindContext): Promise<Instrument> {
  const chosen = context.options["instrument"];
  const found = chosen === undefined ? undefined : await loadInstrument(context.db, context.authorityId, chosen);
  if (found === undefined) {
    throw new Problem("instrument-unknown", chosen === undefined ? "Choose the instrument that the audits were made with." : `There is no instrument “${chosen}”.`, {
      cure: "`goldenthread instrument list` shows those that there are.",
    });
  }
  return found.instrument;
}

function toSave(read: ReadRating, criteria: readonly string[], team: TeamFound | undefined, plan: PlanFound | undefined, kind: string | undefined): RatingToSave {
  const version = plan === undefined ? undefined : versionAudited(plan, read.ratedOn);
  return {
    reference: read.reference, role: read.role, raterId: "", ratedOn: read.ratedOn,
    teamId: team !== undefined && "id" in team ? team.id : read.teamName === undefined ? (plan?.teamId ?? null) : null,
    planId: plan?.planId ?? null, planVersionId: version?.id ?? null, documentKind: kind ?? version?.kind ?? null,
    facts: read.facts, judgements: read.judgements, comment: read.comment,
    answers: criteria.flatMap((criterionId, index) => {
      const value = read.answers[index];
      if (value === undefined) return [];
      return [{ criterionId, value, comment: read.answerComments.get(index) ?? "", evidence: read.evidence.get(index) ?? "" }];
    }),
  };
}

/** Ratings made elsewhere: with any instrument, by anyone, a row an audit or a row an answer. */
export const ratingsImport: ImportKind<Changes> = {
  id: "ratings",
  title: "Audits and other ratings",
  summary: "Answers to an instrument's criteria: a row an audit with a column for each criterion, or a row an answer.",
  options: [
    {
      id: "instrument", title: "Instrument", required: true, hint: "The audit tool that the answers belong to.",
      choices: async ({ db, authorityId }) => (await listInstruments(db, authorityId)).map((entry) => ({ value: entry.instrumentId, text: entry.title })),
    },
    {
      id: "role", title: "Role of the ratings", hint: "Where the file has no column for it. Audit, if nothing is chosen.",
      choices: async () => Object.entries(ratingRoles).filter(([value]) => value !== "program").map(([value, role]) => ({ value, text: role.label })),
    },
    { id: "rater", title: "Auditor", hint: "Where the file does not name one." },
    { id: "team", title: "Team", hint: "Where the file does not name one." },
    { id: "date", title: "Date of the audits", hint: "Where the file has no dates, such as 30/9/2020." },
  ],
  tables: [{ name: "team" }, { name: "rater" }, { name: "rating" }, { name: "answer", key: "rating_id", group: true }],
  fields: async (context, headings) => ratingFields(await chosenInstrument(context), headings),

  async check(rows, check, context) {
    const { db, authorityId, options } = context;
    const instrument = await chosenInstrument(context);
    if (options["role"] !== undefined && !isRatingRole(options["role"])) {
      throw new Problem("role-unknown", `“${options["role"]}” is not a role of a rating.`, { cure: `Choose one of: ${Object.keys(ratingRoles).join(", ")}.` });
    }
    const read = await collectRatings(rows, check, instrument, { role: options["role"], rater: options["rater"], team: options["team"], date: options["date"] });
    const teams = await findTeams(db, authorityId, read, check);
    const plans = await findPlans(db, authorityId, read, check);
    const kinds = await findKinds(db, read, check);
    const existing = await findExisting(db, authorityId, instrumentHash(instrument), read);
    const criteria = criteriaOf(instrument).map((entry) => entry.criterion.id);
    const raters = await many<{ name: string }>(db, sql`select lower(name) as name from rater where authority_id = ${authorityId}`);
    const knownRaters = new Set(raters.map((rater) => rater.name));

    const changes: Changes = { instrument, teams: [], raters: [], ratings: [] };
    const counts = { added: 0, changed: 0, unchanged: 0 };
    for (const rating of read) {
      const team = rating.teamName === undefined ? undefined : teams.get(rating.teamName.toLowerCase());
      const next = toSave(rating, criteria, team, plans.get(rating), kinds.get(rating.documentKind?.toLowerCase() ?? ""));
      const stored: ExistingRating | undefined = existing.get(ratingKey(rating));
      if (team !== undefined && "name" in team && !changes.teams.some((name) => name.toLowerCase() === team.name.toLowerCase())) changes.teams.push(team.name);
      const raterKey = rating.raterName.toLowerCase();
      if (!knownRaters.has(raterKey)) {
        knownRaters.add(raterKey);
        const kind = rating.role === "external" ? "outside" : rating.role === "panel" ? "panel" : "person";
        changes.raters.push({ name: rating.raterName, kind, discipline: rating.discipline, organisation: rating.organisation });
      }
      if (stored !== undefined && saysTheSame(stored, next)) {
        counts.unchanged += 1;
        continue;
      }
      counts[stored === undefined ? "added" : "changed"] += 1;
      changes.ratings.push({
        toSave: stored === undefined ? { ...next, id: newId() } : { ...next, id: stored.id },
        raterName: rating.raterName,
        teamName: team !== undefined && "name" in team ? team.name : undefined,
        isNew: stored === undefined,
      });
    }
    return {
      counts: [
        { label: "Ratings", ...counts },
        { label: "Teams", added: changes.teams.length, changed: 0, unchanged: 0 },
        { label: "Auditors", added: changes.raters.length, changed: 0, unchanged: 0 },
      ],
      changes,
    };
  },

  async apply(changes, recorder, { db, authorityId, importId }) {
    const newTeams = changes.teams.map((name) => ({ id: newId(), name }));
    await run(db, sql`insert into team (authority_id, id, name, position)
      select ${authorityId}, t.id, t.name, (select coalesce(max(position), 0) from team where authority_id = ${authorityId}) + row_number() over (order by t.name)
      from jsonb_to_recordset(${JSON.stringify(newTeams)}::jsonb) as t(id uuid, name text)`);
    await recorder.added("team", newTeams.map((team) => team.id));
    const newRaters = changes.raters.map((rater) => ({ id: newId(), ...rater }));
    await run(db, sql`insert into rater (authority_id, id, name, kind, discipline, organisation)
      select ${authorityId}, t.id, t.name, t.kind, t.discipline, t.organisation
      from jsonb_to_recordset(${JSON.stringify(newRaters)}::jsonb) as t(id uuid, name text, kind text, discipline text, organisation text)`);
    await recorder.added("rater", newRaters.map((rater) => rater.id));

    const raters = await many<{ id: string; name: string }>(db, sql`select id, lower(name) as name from rater where authority_id = ${authorityId}`);
    const raterIds = new Map(raters.map((rater) => [rater.name, rater.id]));
    const teamIds = new Map(newTeams.map((team) => [team.name.toLowerCase(), team.id]));
    const ratings = changes.ratings.map(({ toSave, raterName, teamName }): RatingToSave => ({
      ...toSave,
      raterId: raterIds.get(raterName.toLowerCase()) ?? "",
      teamId: teamName === undefined ? toSave.teamId : (teamIds.get(teamName.toLowerCase()) ?? null),
    }));
    const idsOf = (isNew: boolean) => changes.ratings.flatMap((rating) => (rating.isNew === isNew && rating.toSave.id ? [rating.toSave.id] : []));
    await recorder.changing("rating", idsOf(false));
    await recorder.changing("answer", idsOf(false));
    await storeRatings(db, authorityId, changes.instrument, ratings, { importId });
    await recorder.added("rating", idsOf(true));
    await recorder.added("answer", idsOf(true));
  },

  links: () => [{ text: "See the ratings", href: ratingsPaths.list() }],
};
