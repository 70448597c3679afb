import { addProgramme, listThemes, makeAssignments, moveCycle, moveProgramme, shareOutCycle, storeRatings, type RatingToSave } from "../../auditing/index.ts";
import { loadInstrument, type Instrument } from "../../instruments/index.ts";
import { many, run, sql, type Db } from "../../platform/index.ts";
import { addDocument } from "../../register/index.ts";
import { drawSample, loadFrame, planDraw, storeSample, type SampleDesign } from "../../sampling/index.ts";
import { addDays, onWorkingDay } from "../calendar.ts";
import { council, staff } from "../council.ts";
import type { DemoChild } from "../make-register.ts";
import type { Random } from "../random.ts";
import type { StoredCouncil } from "../store-council.ts";
import type { StoredRegister } from "../store-register.ts";
import { yearGroup } from "../year-group.ts";
import { adviceText } from "./advice-text.ts";
import { closedCycles, groupMembers, openCycle, type CycleFigures } from "./cycle-figures.ts";
import { commenting } from "./theme-comments.ts";
import { settleCycle } from "./settle-cycle.ts";
import { storeMessages } from "./store-messages.ts";
import { levelFor, makeDocument, rateDocuments, type CycleDocument } from "./make-cycle-ratings.ts";

export type ProgrammeStore = { dataKey: Uint8Array; random: Random; children: readonly DemoChild[]; council: StoredCouncil; register: StoredRegister; newId: () => string };

type Cycle = { id: string; position: number; fromOn: string; toOn: string };
export type Assigned = { id: string; itemId: string; reference: string; role: string; accountId: string; kind: string; planId: string; versionId: string | null; documentId: string | null; teamId: string | null };

const severityOf = new Map<string, number>(staff.map((person) => [person.key, "severity" in person ? person.severity : 0]));
const plans = ["new-plan", "amended-plan-to-year-8", "amended-plan-from-year-9"];
const windows: Readonly<Record<number, { from: string; to: string; drawnOn: string }>> = {
  1: { from: "2019-09-01", to: "2020-09-10", drawnOn: "2020-09-11" }, 2: { from: "2020-09-11", to: "2021-03-04", drawnOn: "2021-03-05" }, 3: { from: "2021-03-05", to: "2021-07-02", drawnOn: "2021-07-05" },
};

function designOf(position: number, wanted: Record<string, number>, advice: string[], kinds: string[]): SampleDesign {
  const { from = "", to = "" } = windows[position] ?? {};
  return { name: `Cycle ${position}`, purpose: "random", frame: { kinds, from, to, stage: "final", teams: [], needs: [], settings: [] }, divide: ["kind"], allocation: { by: "fixed", wanted }, advice };
}

/** The yearly programme in its third cycle: two cycles are audited, moderated and closed; the third was drawn last week and is being audited. Gives its id. */
export async function storeProgramme(db: Db, given: ProgrammeStore): Promise<string> {
  const { council: stored, newId } = given;
  const { authorityId } = stored;
  const qa = stored.accounts.get("qa") ?? "";
  const id = await addProgramme(db, { authorityId, accountId: qa }, { name: "SEND quality assurance programme 2020 to 2021", code: "2021", suggestions: "after", startsOn: "2020-09-01", endsOn: "2021-08-31" }, "yearly", "termly", newId);
  await moveProgramme(db, authorityId, id, "running");
  // The usual themes of comments are made when they are first asked for.
  await listThemes(db, authorityId);
  for (const [name, keys] of Object.entries(groupMembers)) {
    await run(db, sql`
      insert into audit_group_member (authority_id, group_id, account_id)
      select ${authorityId}, g.id, a.id from audit_group g, unnest(${keys.map((key) => stored.accounts.get(key) ?? "")}::uuid[]) as a(id) where g.authority_id = ${authorityId} and g.name = ${name}`);
  }
  for (const figures of [...closedCycles, { position: 3, auditedFrom: "2021-07-05", auditedTo: "2021-07-09", kinds: {} }]) {
    await run(db, sql`
      update cycle set name = ${`Cycle ${figures.position}`}, from_on = ${`${figures.auditedFrom.slice(0, 8)}01`}, to_on = ${figures.position === 3 ? "2021-08-31" : figures.auditedTo},
        audits_due_on = ${figures.position === 3 ? "2021-08-13" : figures.auditedTo}, moderation_due_on = ${figures.position === 3 ? "2021-08-27" : addDays(figures.auditedTo, 14)}
      where authority_id = ${authorityId} and programme_id = ${id} and position = ${figures.position}`);
  }
  const cycles = await many<Cycle>(db, sql`select id, position, from_on as "fromOn", to_on as "toOn" from cycle where authority_id = ${authorityId} and programme_id = ${id} order by position`);
  const comment = commenting();
  for (const figures of closedCycles) {
    const cycle = cycles.find((each) => each.position === figures.position);
    if (cycle) await storeClosedCycle(db, given, cycle, figures, comment);
  }
  const last = cycles.find((cycle) => cycle.position === openCycle.position);
  if (last) await storeOpenCycle(db, given, last);
  await storeMessages(db, given);
  return id;
}

const nameOf = async (db: Db): Promise<Map<string, string>> => new Map((await many<{ id: string; name: string }>(db, sql`select id, name from document_kind`)).map((kind) => [kind.id, kind.name]));

async function draw(db: Db, given: ProgrammeStore, cycle: Cycle, design: SampleDesign): Promise<string> {
  const { authorityId, accounts } = given.council;
  const day = windows[cycle.position]?.drawnOn ?? council.today;
  const sampleId = given.newId();
  await storeSample(db, { authorityId, accountId: accounts.get("qa") ?? null, today: day }, { cycleId: cycle.id, sampleId, design, seed: `hartmere-cycle-${cycle.position}`, drawnAt: new Date(`${day}T09:30:00Z`), newId: given.newId });
  await makeAssignments(db, authorityId, sampleId, given.newId);
  await shareOutCycle(db, authorityId, cycle.id);
  return sampleId;
}

const assignedOf = (db: Db, authorityId: string, cycleId: string) => many<Assigned>(db, sql`
  select s.id, s.item_id as "itemId", t.reference, s.role, s.account_id as "accountId", t.document_kind as kind, t.plan_id as "planId", t.plan_version_id as "versionId", t.document_id as "documentId", p.team_id as "teamId"
  from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
  where s.authority_id = ${authorityId} and s.cycle_id = ${cycleId} and s.state = 'assigned' order by t.position, s.role`);

async function storeClosedCycle(db: Db, given: ProgrammeStore, cycle: Cycle, figures: CycleFigures, comment: ReturnType<typeof commenting>): Promise<void> {
  const names = await nameOf(db);
  const wanted = Object.fromEntries([...plans, "annual-review"].map((kind) => [names.get(kind) ?? kind, figures.kinds[kind]?.count ?? 0]));
  const advice = Object.keys(figures.kinds).filter((kind) => !plans.includes(kind) && kind !== "annual-review");
  await storeReviews(db, given, cycle, (figures.kinds["annual-review"]?.count ?? 0) + 14);
  const design = designOf(cycle.position, wanted, advice, [...plans, "annual-review"]);
  await storeAdvice(db, given, cycle, design, figures);
  await draw(db, given, cycle, design);
  await rateCycle(db, given, cycle, figures, comment);
  await moveCycle(db, given.council.authorityId, cycle.id, "closed");
}

async function addText(db: Db, given: ProgrammeStore, child: DemoChild, kind: string, datedOn: string): Promise<void> {
  const planId = given.register.planOf.get(child);
  if (planId === undefined) return;
  const { title, author, text } = adviceText(child, kind, datedOn);
  await addDocument(db, given.council.authorityId, given.dataKey, { id: given.newId(), planId, kind, title, author, datedOn, mediaType: "text/plain", bytes: Buffer.from(text, "utf8"), addedBy: given.council.accounts.get("qa") ?? null });
}

/** Reports of annual reviews within the cycle's window: more than are drawn, so that there is something to draw from. */
async function storeReviews(db: Db, given: ProgrammeStore, cycle: Cycle, count: number): Promise<void> {
  const { from = "", to = "" } = windows[cycle.position] ?? {};
  const reviewed = given.children.filter((child) => child.versions.some((version) => version.kind !== "new-plan" && version.dated_on >= from && version.dated_on <= to));
  for (const child of reviewed.slice(0, count)) {
    const dated = child.versions.find((version) => version.kind !== "new-plan" && version.dated_on >= from && version.dated_on <= to)?.dated_on ?? to;
    await addText(db, given, child, "annual-review", dated);
  }
}

/** The advice behind the new plans that this design will draw: the draw is worked out first, so that its plans have what the cycle audits. */
async function storeAdvice(db: Db, given: ProgrammeStore, cycle: Cycle, design: SampleDesign, figures: CycleFigures): Promise<void> {
  const { authorityId } = given.council;
  const frame = await loadFrame(db, authorityId, { design, cycleId: cycle.id, today: windows[cycle.position]?.drawnOn ?? council.today });
  const drawn = drawSample(frame.framed, planDraw(frame.strata, design.allocation), { purpose: "random", seed: `hartmere-cycle-${cycle.position}` });
  const newPlans = drawn.flatMap(({ id }) => frame.units.filter((unit) => unit.id === id && unit.kind === "new-plan"));
  const childOf = new Map([...given.register.planOf].map(([child, planId]) => [planId, child]));
  for (const kind of design.advice) {
    const offset = given.random.whole(0, 17);
    for (let index = 0; index < (figures.kinds[kind]?.count ?? 0); index += 1) {
      const unit = newPlans[(index + offset) % newPlans.length];
      const child = unit && childOf.get(unit.planId);
      if (unit && child) await addText(db, given, child, kind, addDays(unit.datedOn ?? cycle.fromOn, -given.random.whole(40, 160)));
    }
  }
}

const toolOf = async (db: Db, authorityId: string, assignments: readonly Assigned[]): Promise<Map<string, Instrument>> => {
  const tools = new Map<string, Instrument>();
  for (const kind of new Set(assignments.map((each) => each.kind))) {
    const tool = await loadInstrument(db, authorityId, plans.includes(kind) ? "programme-ehcp" : `programme-${kind}`);
    if (tool) tools.set(kind, tool.instrument);
  }
  return tools;
};

function documentsOf(given: ProgrammeStore, assignments: readonly Assigned[]): Map<string, CycleDocument> {
  const childOf = new Map([...given.register.planOf].map(([child, planId]) => [planId, child]));
  return new Map(assignments.filter((each) => each.role !== "moderation").map((each) => {
    const birth = childOf.get(each.planId)?.person.birth_date ?? "2010-01-01";
    const facts = { yearGroup: yearGroup(birth, "2021-03-01"), amended: each.kind.startsWith("amended"), healthInvolved: given.random.chance(0.6), socialCareInvolved: given.random.chance(0.35) };
    return [each.itemId, makeDocument(given.random, each.itemId, each.kind, facts)];
  }));
}

const keyOf = (given: ProgrammeStore, accountId: string) => [...given.council.accounts].find(([, id]) => id === accountId)?.[0] ?? "";

function ratingOf(given: ProgrammeStore, each: Assigned, document: CycleDocument, answers: { criterionId: string; value: string; comment: string; themes?: string[] }[], role: RatingToSave["role"], ratedOn: string, raterId?: string): RatingToSave {
  return {
    id: given.newId(), reference: each.reference, role, raterId: raterId ?? given.council.raters.get(keyOf(given, each.accountId)) ?? "", teamId: each.teamId, planId: each.planId, planVersionId: each.versionId,
    documentId: each.documentId, documentKind: each.kind, ratedOn, facts: document.facts, answers: answers.map(({ criterionId, value, comment, themes = [] }) => ({ criterionId, value, comment, themes })),
  };
}

async function handIn(db: Db, given: ProgrammeStore, instrument: Instrument, done: readonly { assignment: Assigned | null; rating: RatingToSave }[]): Promise<void> {
  const { authorityId } = given.council;
  await storeRatings(db, authorityId, instrument, done.map(({ rating }) => rating));
  const rows = done.flatMap(({ assignment, rating }) => (assignment === null ? [] : [{ id: assignment.id, rating: rating.id, at: `${rating.ratedOn}T15:00:00Z` }]));
  await run(db, sql`
    update assignment s set state = 'handed-in', rating_id = r.rating, handed_in_at = r.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, rating uuid, at timestamptz) where s.authority_id = ${authorityId} and s.id = r.id`);
}

/** Every document audited, the programme's share rated twice, and the new plans with their advice by the outside firm, which is stricter. */
async function rateCycle(db: Db, given: ProgrammeStore, cycle: Cycle, figures: CycleFigures, comment: ReturnType<typeof commenting>): Promise<void> {
  const { authorityId, outside } = given.council;
  const assignments = await assignedOf(db, authorityId, cycle.id);
  const tools = await toolOf(db, authorityId, assignments);
  const documents = documentsOf(given, assignments);
  const severity = (each: Assigned) => severityOf.get(keyOf(given, each.accountId)) ?? 0;
  const days = (from: string, to: string) => onWorkingDay(addDays(from, given.random.whole(0, Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) - 3))));
  for (const [kind, instrument] of tools) {
    const audits = assignments.filter((each) => each.kind === kind && each.role === "audit");
    const own = audits.flatMap((each) => documents.get(each.itemId) ?? []);
    const severityAt = new Map(audits.map((each) => [each.itemId, severity(each)]));
    const level = levelFor(instrument, own, figures.kinds[kind]?.mean ?? 15, (document) => severityAt.get(document.id) ?? 0);
    const done: { assignment: Assigned | null; rating: RatingToSave }[] = [];
    for (const [role, by, draws] of [["audit", audits, 0], ["moderation", assignments.filter((each) => each.kind === kind && each.role === "moderation"), 1000]] as const) {
      for (const each of by) {
        const document = documents.get(each.itemId);
        if (document === undefined) continue;
        const [rated] = rateDocuments(instrument, [document], level, () => severity(each), draws);
        const from = role === "audit" ? figures.auditedFrom : addDays(figures.auditedTo, -21);
        done.push({ assignment: each, rating: ratingOf(given, each, document, role === "audit" ? comment(rated?.answers ?? []) : (rated?.answers ?? []), role, days(from, role === "audit" ? figures.auditedTo : addDays(figures.auditedTo, 12))) });
      }
    }
    if (kind !== "annual-review" && !kind.startsWith("amended")) {
      for (const each of audits) {
        const document = documents.get(each.itemId);
        const [rated] = document ? rateDocuments(instrument, [document], level, () => 1.1, 2000) : [];
        if (document && rated) done.push({ assignment: null, rating: ratingOf(given, each, document, rated.answers, "external", onWorkingDay(addDays(figures.auditedTo, given.random.whole(10, 30))), outside) });
      }
    }
    await handIn(db, given, instrument, done);
    await settleCycle(db, given, instrument, done);
  }
}

/** Drawn a week ago: some audits are handed in, some begun, most wait. */
async function storeOpenCycle(db: Db, given: ProgrammeStore, cycle: Cycle): Promise<void> {
  const { authorityId } = given.council;
  const names = await nameOf(db);
  const design = designOf(cycle.position, Object.fromEntries(Object.entries(openCycle.fixed).map(([kind, count]) => [names.get(kind) ?? kind, count])), [], plans);
  await draw(db, given, cycle, design);
  const assignments = await assignedOf(db, authorityId, cycle.id);
  const tools = await toolOf(db, authorityId, assignments);
  const documents = documentsOf(given, assignments);
  const done = assignments.filter((each) => each.role === "audit").slice(0, 7);
  const again = assignments.filter((each) => each.role === "moderation" && done.some((audit) => audit.itemId === each.itemId)).slice(0, 3);
  for (const [kind, instrument] of tools) {
    const rated = [...done, ...again].filter((each) => each.kind === kind).flatMap((each) => {
      const document = documents.get(each.itemId);
      const [rating] = document ? rateDocuments(instrument, [document], 1.5, () => severityOf.get(keyOf(given, each.accountId)) ?? 0, each.role === "audit" ? 0 : 1000) : [];
      return document && rating ? [{ assignment: each, rating: ratingOf(given, each, document, rating.answers, each.role === "audit" ? "audit" : "moderation", onWorkingDay(addDays("2021-07-06", given.random.whole(0, 3)))) }] : [];
    });
    await handIn(db, given, instrument, rated);
  }
}

/** The children whose plans the open cycle drew: theirs are the files to audit beside. */
export async function drawnChildren(db: Db, given: Pick<ProgrammeStore, "council" | "register">): Promise<DemoChild[]> {
  const rows = await many<{ planId: string }>(db, sql`
    select t.plan_id as "planId" from sample_item t join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id
    where t.authority_id = ${given.council.authorityId} and c.position = ${openCycle.position} order by t.position`);
  const childOf = new Map([...given.register.planOf].map(([child, planId]) => [planId, child]));
  return rows.flatMap(({ planId }) => childOf.get(planId) ?? []);
}
