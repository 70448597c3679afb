import { askFacts, plainQuestion, type Question } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { FamilyFigures } from "../../families-summary/content.ts";
import { familyShare, fewestPlans } from "../../families-summary/family-share.ts";
import { familyFigure } from "./load-plan-figures.ts";

/** What the reading program says of the plans of the months that it read. Shares of outcomes and of pieces of help are no shares of children. */
export async function loadReadFigures(db: Db, authorityId: string, months: { from: string; to: string }): Promise<FamilyFigures["read"]> {
  const ask = (question: Pick<Question, "measure"> & Partial<Question>) => askFacts(db, authorityId, { ...plainQuestion, ...months, least: fewestPlans, ...question });
  const [specific, smart, adult, misplaced] = await Promise.all([
    ask({ measure: "specific", where: { section: "F" } }), ask({ measure: "smart" }), ask({ measure: "adulthood", where: { "from-year-9": "yes" } }), ask({ measure: "misplaced" }),
  ]);
  return {
    plans: misplaced.all.documents, specific: familyFigure(specific.all, "mean"), measurable: familyFigure(smart.all, "mean"), adultLife: familyFigure(adult.all, "share"),
    misplaced: misplaced.all.parts.map(({ key, value, low, high }) => ({ finding: key.split("/")[0] ?? key, figure: familyShare({ met: (value * misplaced.all.documents) / 100, of: misplaced.all.documents, low, high }) })),
  };
}
