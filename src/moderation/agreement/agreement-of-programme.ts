import type { Db } from "../../platform/index.ts";
import { compareGroups, type ComparisonRow } from "../../statistics/index.ts";
import type { GroupFilters } from "../compare/comparison-filters.ts";
import { documentKeys } from "../compare/document-keys.ts";
import { groupLimit, loadGroup } from "./load-group.ts";
import { loadJudgements } from "./load-judgements.ts";

/** How far two groups of ratings agree over the documents that both rated; scores are out of `outOf`. */
export type ProgrammeAgreement = { outOf: number; overall: ComparisonRow; kinds: (ComparisonRow & { name: string })[]; /** More ratings than are compared: only the newest were. */ isCut: boolean };

// As on the page of agreement: the same answer is drawn again more often for the whole than for each of many rows.
const timesOverall = 1000;
const timesOfRows = 300;

/** The audits of a programme beside its second ratings or its outside auditors', as a whole and by kind of document; undefined where no document was rated by both. */
export async function agreementOfProgramme(db: Db, authorityId: string, programmeId: string, secondRole: "moderation" | "external", outOf: number): Promise<ProgrammeAgreement | undefined> {
  const common = { programme: programmeId, seenBy: null };
  const group = (role: GroupFilters["role"] & string) => loadGroup(db, authorityId, { role }, common);
  const [first, second] = [await group("internal"), await group(secondRole)];
  const keys = documentKeys([...first, ...second]);
  const keyOf = (rating: { id: string }) => keys.get(rating.id) ?? rating.id;
  const [inFirst, inSecond] = [new Set(first.map(keyOf)), new Set(second.map(keyOf))];
  const shared = [...first, ...second].filter((rating) => inFirst.has(keyOf(rating)) && inSecond.has(keyOf(rating)));
  const { judgements, categories } = await loadJudgements(db, authorityId, shared, keyOf);
  const firstIds = new Set(first.map(({ id }) => id));
  const one = judgements.filter(({ ratingId }) => firstIds.has(ratingId));
  const two = judgements.filter(({ ratingId }) => !firstIds.has(ratingId));
  const kinds = new Map(shared.map((rating) => [keyOf(rating), rating.kindName ?? "Kind not given"]));
  const { overall } = compareGroups(one, two, { outOf, categories, times: timesOverall });
  if (overall.documents === 0) return undefined;
  const { rows } = compareGroups(one, two, { outOf, categories, times: timesOfRows, by: (judgement) => kinds.get(judgement.document) ?? "" });
  return { outOf, overall, kinds: rows.map((row) => ({ ...row, name: row.key })), isCut: first.length === groupLimit || second.length === groupLimit };
}
