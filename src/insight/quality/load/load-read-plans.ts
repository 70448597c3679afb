import { one, sql, type Db } from "../../../platform/index.ts";
import { findingWords, loadLexicon } from "../../../reading/index.ts";
import { ask } from "../../facts/ask.ts";
import { fewest, plainQuestion, type Question } from "../../facts/catalogue/question.ts";
import { measuredOf } from "../figures/measured.ts";
import type { Months } from "../figures/quality-figures.ts";
import type { FoundRow, ReadPlansFigures } from "../figures/read-plans-figures.ts";

type Part = { key: string; count: number; value: number; low: number; high: number };

/** A finding's own words: what it is called, why it matters and what better wording has, without a word of any plan. */
function foundRow({ key, count, value, low, high }: Part): FoundRow {
  const named = findingWords[key];
  const explained = loadLexicon().findings.get(key);
  return {
    code: key, title: named?.title ?? key.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase()), gravity: named?.gravity ?? "care",
    why: explained?.why ?? "", better: explained?.better ?? "", plans: count, share: value, low, high,
  };
}

/** Of plans whose newest document is dated in `months`, or of all that were read (null). */
async function load(db: Db, authorityId: string, months: Months | null): Promise<ReadPlansFigures> {
  const about = (question: Partial<Question>) => ask(db, authorityId, { ...plainQuestion, ...months, ...question });
  const [smart, specific, adulthood, carriedOver, each, findings, { inForce }] = await Promise.all([
    about({ measure: "smart" }), about({ measure: "specific", where: { section: "F" } }), about({ measure: "adulthood", where: { "from-year-9": "yes" } }), about({ measure: "carried-over" }), about({ measure: "findings-each" }),
    about({ measure: "findings" }), one<{ inForce: number }>(db, sql`select count(*)::int as "inForce" from plan where authority_id = ${authorityId} and status = 'active'`),
  ]);
  return {
    months, read: findings.all.documents, inForce, smart: measuredOf(smart.all), specific: measuredOf(specific.all), adulthood: measuredOf(adulthood.all), carriedOver: measuredOf(carriedOver.all),
    pieces: { smart: smart.all.x, specific: specific.all.x, carriedOver: carriedOver.all.x }, findingsEach: measuredOf(each.all), findings: findings.all.parts.map(foundRow).sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1)),
  };
}

/** What the reading program sees over all plans that it has read. */
export const loadReadPlans = (db: Db, authorityId: string): Promise<ReadPlansFigures> => load(db, authorityId, null);

/** Of the plans dated in these months; where these are fewer than a figure needs, of all. */
export async function loadPlansReadIn(db: Db, authorityId: string, months: Months): Promise<ReadPlansFigures> {
  const own = await load(db, authorityId, months);
  return own.read >= fewest ? own : load(db, authorityId, null);
}
