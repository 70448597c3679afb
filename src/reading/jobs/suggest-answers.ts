import { loadInstrument } from "../../instruments/index.ts";
import { maybe, one, Problem, sql, transaction, type Db } from "../../platform/index.ts";
import { listDocuments } from "../store/list-documents.ts";
import { loadReading } from "../store/load-reading.ts";
import type { ToSuggest } from "./ask-for-suggestions.ts";
import { adviceOfPlan } from "./advice-of-plan.ts";
import { programVersion } from "./program-version.ts";
import { answersOfReading, READING_INSTRUMENT } from "./rating-of-reading.ts";
import { fileToRead, ratingReference } from "./read-document.ts";
import type { ReadingSetup } from "./reading-setup.ts";

/**
 * Reads a plan again for the criteria of one tool, and keeps what the program would answer as a rating of its own. Nothing happens where it was
 * never read, where the tool is the full audit, or where the rating is there already; run twice it stores the same.
 */
export async function suggestAnswers(db: Db, setup: ReadingSetup, { authorityId, documentId, instrumentHash }: ToSuggest, signal?: AbortSignal): Promise<void> {
  const found = await loadInstrument(db, authorityId, instrumentHash);
  const record = await loadReading(db, authorityId, documentId);
  if (found === undefined || found.instrument.id === READING_INSTRUMENT || record?.state !== "read") return;
  const files = await listDocuments(db, authorityId, record.planId);
  const plan = files.find((file) => file.id === documentId);
  if (plan === undefined) return;
  const isThere = await maybe(db, sql`select 1 from rating where authority_id = ${authorityId} and document_id = ${documentId} and role = 'program' and instrument_hash = ${instrumentHash} and state = 'submitted' limit 1`);
  if (isThere !== undefined) return;
  const [planFile, ...advice] = await Promise.all([plan, ...adviceOfPlan(plan, files)].map((file) => fileToRead(db, setup.dataKey, authorityId, file)));
  if (planFile === undefined || "problem" in planFile) return;
  const { reading } = await setup.reader({ do: "read", plan: planFile, advice: advice.flatMap((file) => ("problem" in file ? [] : [file])), asked: found.instrument }, signal ? { signal } : {}).catch((error: unknown) => {
    if (error instanceof Problem) return { reading: undefined };
    throw error;
  });
  if (reading === undefined) return;
  const { programVersion: version, lexiconHash } = programVersion();
  await transaction(db, async (tx) => {
    const facts = await one<{ reference: string; teamId: string | null; today: string }>(tx, sql`
      select p.reference, p.team_id as "teamId", coalesce(a.today_fixed, (now() at time zone 'Europe/London')::date) as today
      from plan p join authority a on a.id = p.authority_id where p.authority_id = ${authorityId} and p.id = ${record.planId}`);
    await setup.storeRating(tx, authorityId, found.instrument, {
      id: null, reference: `${ratingReference(facts.reference, plan.sha256)} ${instrumentHash.slice(0, 6)}`, planId: plan.planId, planVersionId: plan.versionId, documentId, documentKind: plan.kind,
      teamId: facts.teamId, ratedOn: facts.today, answers: answersOfReading(reading, found.instrument),
      comment: `Suggested by the reading program, version ${version} with the words ${lexiconHash.slice(0, 12)}. It never decides.`,
    });
  });
}
