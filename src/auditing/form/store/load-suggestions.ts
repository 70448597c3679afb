import { many, sql, type Db } from "../../../platform/index.ts";
import type { Audit } from "./load-audit.ts";

/** What the reading program would answer, with the words of the document that it relies on. */
export type Suggestion = { value: string; why: string; quotes: string[] };

type Row = { criterionId: string; value: string; comment: string; evidence: string };

const select = (authorityId: string, audit: Pick<Audit, "planId" | "planVersionId" | "documentId" | "instrumentHash" | "suggestions">, only: ReturnType<typeof sql>) => sql`
  select a.criterion_id as "criterionId", a.value, a.comment, a.evidence
  from (
    select r.id from rating r
    where r.authority_id = ${authorityId} and r.plan_id = ${audit.planId} and r.role = 'program' and r.state = 'submitted' and r.instrument_hash = ${audit.instrumentHash}
      and case when ${audit.documentId}::uuid is not null then r.document_id = ${audit.documentId}
        when ${audit.planVersionId}::uuid is not null then r.plan_version_id = ${audit.planVersionId} or r.plan_version_id is null else true end
    order by r.plan_version_id is null, r.rated_on desc, r.id desc limit 1
  ) as r join answer a on a.authority_id = ${authorityId} and a.rating_id = r.id
  where ${only}`;

const suggestionOf = ({ value, comment, evidence }: Row): Suggestion => ({
  value, why: comment, quotes: evidence.split("\n").map((line) => line.trim().replaceAll(/^“|”$/g, "")).filter((line) => line !== ""),
});

/** The suggestion for one criterion; null where the program says nothing or the programme does not want it. */
export async function suggestionFor(db: Db, authorityId: string, audit: Pick<Audit, "planId" | "planVersionId" | "documentId" | "instrumentHash" | "suggestions">, criterionId: string): Promise<Suggestion | null> {
  if (audit.suggestions === "off") return null;
  const [row] = await many<Row>(db, select(authorityId, audit, sql`a.criterion_id = ${criterionId}`));
  return row === undefined ? null : suggestionOf(row);
}

/** The suggestions that this auditor may see now: all of them where the programme shows them at once, else those for criteria that are answered. */
export async function suggestionsToShow(db: Db, authorityId: string, audit: Pick<Audit, "planId" | "planVersionId" | "documentId" | "instrumentHash" | "suggestions">, answered: ReadonlySet<string>): Promise<Record<string, Suggestion>> {
  if (audit.suggestions === "off" || (audit.suggestions === "after" && answered.size === 0)) return {};
  const rows = await many<Row>(db, select(authorityId, audit, audit.suggestions === "shown" ? sql`true` : sql`a.criterion_id = any (${[...answered]}::text[])`));
  return Object.fromEntries(rows.map((row) => [row.criterionId, suggestionOf(row)]));
}
