import { makeAssignments } from "../../src/auditing/index.ts";
import { publishInstrument, syncShippedInstruments } from "../../src/instruments/index.ts";
import { saveSettlement, settleModeration } from "../../src/moderation/index.ts";
import { many, newId, one, run, sql, type Db } from "../../src/platform/index.ts";
import { listItems, replaceItem, storeSample } from "../../src/sampling/index.ts";
import type { TestAuthority } from "./authority.ts";
import { exampleInstrument } from "./example-instrument.ts";
import { handIn } from "./handed-in.ts";
import { addPlans, makeCycle, TODAY } from "./plans-to-sample.ts";

/** Answers of the audits by document, in the order of the draw: of 20 they come to 20, 15, 10, 20 and 5, which is 14 on average. */
const audits = [{}, { B2: "No" }, { B1: "No", B2: "No" }, {}, { A2: "No", B1: "No", B2: "No" }] as const;
/** Moderators differ in one answer of the first and of the fourth document: 15 in place of 20. */
const moderations = [{ A1: "No" }, audits[1], audits[2], { B2: "No" }, audits[4]] as const;

/**
 * A programme with all that an inspection pack tells: a random draw of three of ten plans of North and both of South, one of North replaced; five audits with a tool of four
 * questions, all rated twice, the first difference settled for the moderator; two actions of one audit, one done and one past its day.
 */
export async function storePackProgramme(db: Db, authority: TestAuthority, code = "2021"): Promise<{ programmeId: string; cycleId: string; sampleId: string }> {
  const { id: authorityId, accounts } = authority;
  await syncShippedInstruments(db);
  const tool = exampleInstrument({ A: ["A1", "A2"], B: ["B1", "B2"] }, { id: "pack-tool", title: "Four questions", scales: { "yes-no": { type: "choice", options: [{ value: "Yes", points: 1 }, { value: "No", points: 0 }] } }, scale: "yes-no" });
  await publishInstrument(db, tool, authorityId);
  await addPlans(db, authority, { team: "North", count: 10 });
  await addPlans(db, authority, { team: "South", count: 2 });
  await addPlans(db, authority, { team: "North", count: 3, optedOut: true });
  const cycleId = await makeCycle(db, authority, code);
  const { programmeId } = await one<{ programmeId: string }>(db, sql`select programme_id as "programmeId" from cycle where authority_id = ${authorityId} and id = ${cycleId}`);
  const group = newId();
  await run(db, sql`insert into audit_group (authority_id, id, name) values (${authorityId}, ${group}, ${`Readers ${code}`})`);
  await run(db, sql`
    insert into programme_rule (authority_id, programme_id, document_kind, instrument_id, auditor_group_id, moderator_group_id, moderation_share, auditors)
    values (${authorityId}, ${programmeId}, 'new-plan', 'pack-tool', ${group}, ${group}, 1, 'one')`);
  const drawer = { authorityId, accountId: accounts["qa-officer"], today: TODAY };
  const { id: sampleId } = await storeSample(db, drawer, {
    cycleId, sampleId: newId(), seed: "4 1 6 6 2", drawnAt: new Date(`${TODAY}T09:00:00Z`),
    design: { name: "Autumn", purpose: "random", frame: { kinds: ["new-plan"], teams: [], needs: [], settings: [], status: "active" }, divide: ["team"], allocation: { by: "equal", each: 3 }, advice: [] },
  });
  const [first] = await listItems(db, authorityId, sampleId);
  await replaceItem(db, drawer, { sampleId, itemId: first?.id ?? "", reason: "The file could not be opened" });
  await makeAssignments(db, authorityId, sampleId);
  const assignments = await many<{ id: string; role: "audit" | "moderation" }>(db, sql`
    select s.id, s.role from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id where s.authority_id = ${authorityId} and t.sample_id = ${sampleId} order by t.position`);
  const ofRole = (role: string) => assignments.filter((each) => each.role === role);
  for (const [at, { id }] of ofRole("audit").entries()) await handIn(db, authorityId, id, { accountId: accounts.auditor, answers: audits[at] ?? {}, ratedOn: "2021-10-15" });
  for (const [at, { id }] of ofRole("moderation").entries()) await handIn(db, authorityId, id, { accountId: accounts.moderator, answers: moderations[at] ?? {}, ratedOn: "2021-10-15" });
  const viewer = { authorityId, accountId: accounts.moderator, today: TODAY };
  const { id: moderation } = await one<{ id: string }>(db, sql`select id from moderation where authority_id = ${authorityId} and first_assignment_id = ${ofRole("audit")[0]?.id}`);
  await saveSettlement(db, viewer, moderation, "A1", { value: "No", how: "moderator", reason: "The words are not there" }, "");
  await settleModeration(db, viewer, moderation, (await one<{ revision: number }>(db, sql`select revision from moderation where authority_id = ${authorityId} and id = ${moderation}`)).revision);
  for (const [text, due, state] of [["Ask for the missing advice", "2021-10-01", "open"], ["Send the plan again", null, "done"]] as const) {
    await run(db, sql`insert into audit_action (authority_id, id, assignment_id, text, lead, due_on, state) values (${authorityId}, ${newId()}, ${ofRole("audit")[0]?.id}, ${text}, 'Lead officer', ${due}, ${state})`);
  }
  return { programmeId, cycleId, sampleId };
}
