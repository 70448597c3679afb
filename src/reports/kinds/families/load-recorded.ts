import { askFacts, plainQuestion, type Question } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { FamilyFigures } from "../../families-summary/content.ts";
import { fewestPlans } from "../../families-summary/family-share.ts";
import { familyFigure } from "./load-plan-figures.ts";

/** Shares of the new plans whose record says something, and how often two raters of a plan answered alike. */
export async function loadRecorded(db: Db, authorityId: string, months: { from: string; to: string }): Promise<FamilyFigures["recorded"] & Pick<FamilyFigures, "agreement">> {
  const ask = async (measure: Question["measure"]) => (await askFacts(db, authorityId, { ...plainQuestion, ...months, measure, least: fewestPlans, mixed: true })).all;
  const [informed, preferred, missing, agreement] = await Promise.all([ask("kept-informed"), ask("preference-named"), ask("advice-never-came"), ask("agreement")]);
  return { informed: familyFigure(informed, "share"), preferred: familyFigure(preferred, "share"), adviceMissing: familyFigure(missing, "share"), agreement: familyFigure(agreement, "mean") };
}
