import { criteriaOf, loadInstrument, type Instrument } from "../../../instruments/index.ts";
import { many, maybe, run, sql, transaction, type Db } from "../../../platform/index.ts";
import type { ProgrammeYearInput, YearCriterion, YearCycle, YearKind } from "../figures/input.ts";
import { answerCountsOf, drawsOf, publishedOfProgramme, ratingsOf, themesOf, toolsOf, type LoadedRating } from "./programme-year-sql.ts";

type Programme = ProgrammeYearInput["programme"];

const findProgramme = (db: Db, authorityId: string, id: string) => maybe<Programme>(db, sql`
  select id, name, starts_on as "from", ends_on as "to" from programme where authority_id = ${authorityId} and id = ${id}`);

const cyclesOf = (db: Db, authorityId: string, programmeId: string) => many<YearCycle>(db, sql`
  select id, name, position, from_on as "from", to_on as "to", state from cycle where authority_id = ${authorityId} and programme_id = ${programmeId} order by position`);

/** Every kind of document, with who rates it by the programme's rules. */
const kindsOf = (db: Db, authorityId: string, programmeId: string) => many<YearKind>(db, sql`
  select k.id, k.name, k.family, k.position, a.name as auditors, m.name as moderators, r.instrument_id as tool
  from document_kind k
  left join programme_rule r on r.authority_id = ${authorityId} and r.programme_id = ${programmeId} and r.document_kind = k.id
  left join audit_group a on a.authority_id = r.authority_id and a.id = r.auditor_group_id
  left join audit_group m on m.authority_id = r.authority_id and m.id = r.moderator_group_id
  order by k.position, k.id`);

type Counted = { kind: string; hash: string; criterionId: string; value: string; answers: number };

/** Answers by option. Versions of one tool are added up: its criteria are known by their ids, and read as the newest version has them. */
function criteriaOfCounts(tools: readonly { hash: string; version: number; instrument: Instrument }[], counted: readonly Counted[]): YearCriterion[] {
  const made: YearCriterion[] = [];
  const kinds = [...new Set(counted.map((each) => each.kind))];
  const ofHash = new Map(tools.map((tool) => [tool.hash, tool]));
  for (const kind of kinds) {
    const own = counted.filter((each) => each.kind === kind);
    const used = [...new Set(own.map((each) => each.hash))].flatMap((hash) => ofHash.get(hash) ?? []).sort((a, b) => b.version - a.version);
    const seen = new Set<string>();
    for (const { instrument } of used) {
      for (const { criterion, section, scale } of criteriaOf(instrument)) {
        const key = `${instrument.id} ${criterion.id}`;
        if (scale.type !== "choice" || seen.has(key)) continue;
        seen.add(key);
        const counts = scale.options.map((option) => own
          .filter((each) => each.criterionId === criterion.id && each.value === option.value && ofHash.get(each.hash)?.instrument.id === instrument.id)
          .reduce((sum, each) => sum + each.answers, 0));
        if (counts.every((count) => count === 0)) continue;
        made.push({ kind, tool: instrument.id, id: criterion.id, section: section.id, sectionTitle: section.title, text: criterion.text, options: scale.options.map((option) => ({ label: option.label ?? option.value, points: option.points })), counts });
      }
    }
  }
  return made;
}

async function load(db: Db, authorityId: string, programmeId: string): Promise<ProgrammeYearInput | undefined> {
  const programme = await findProgramme(db, authorityId, programmeId);
  if (programme === undefined) return undefined;
  const ratings = await ratingsOf(db, authorityId, programmeId);
  const tools = await toolsOf(db, [...new Set(ratings.map(({ hash }) => hash))]);
  const loaded = await Promise.all(tools.map((tool) => loadInstrument(db, authorityId, tool.hash)));
  const internal = ratings.filter((rating) => rating.role === "internal" && !rating.isAbsent);
  const counted = await answerCountsOf(db, authorityId, internal);
  const ratersIn = (role: LoadedRating["role"]) => new Set(ratings.filter((rating) => rating.role === role).map(({ raterId }) => raterId)).size;
  return {
    programme, tools,
    cycles: await cyclesOf(db, authorityId, programmeId),
    kinds: await kindsOf(db, authorityId, programmeId),
    ratings,
    criteria: criteriaOfCounts(tools.flatMap((tool, index) => { const found = loaded[index]; return found ? [{ ...tool, instrument: found.instrument }] : []; }), counted),
    themes: await themesOf(db, authorityId, internal),
    published: await publishedOfProgramme(db, authorityId),
    raters: { auditors: ratersIn("internal"), moderators: ratersIn("moderation") },
    draws: await drawsOf(db, authorityId, programmeId),
  };
}

/** Everything that a programme's year is worked out from, all as at one moment; undefined where there is no such programme. */
export async function loadProgrammeYear(db: Db, authorityId: string, programmeId: string): Promise<ProgrammeYearInput | undefined> {
  if (db.isTransaction) return load(db, authorityId, programmeId);
  return transaction(db, async (tx) => {
    // Otherwise a rating handed in meanwhile would be in one table of a report and not in the next.
    await run(tx, sql`set transaction isolation level repeatable read, read only`);
    return load(tx, authorityId, programmeId);
  });
}
