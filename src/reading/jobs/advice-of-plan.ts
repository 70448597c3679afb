import type { PlanFile } from "../store/list-documents.ts";

const advises = (file: PlanFile) => file.family === "advice" || file.family === "views";

/**
 * The advice behind a plan's document: what belongs to its version, and, where the register does not say to which version a report belongs, what is
 * not dated after the plan and not from before the version that this plan replaced. Undated reports go with every version.
 */
export function adviceOfPlan(plan: PlanFile, files: readonly PlanFile[]): PlanFile[] {
  const before = files
    .filter((file) => file.family === "plan" && file.id !== plan.id && file.datedOn !== null && plan.datedOn !== null && file.datedOn < plan.datedOn)
    .reduce((latest, file) => ((file.datedOn ?? "") > latest ? (file.datedOn ?? "") : latest), "");
  return files.filter((file) => {
    if (!advises(file)) return false;
    if (file.versionId !== null && plan.versionId !== null) return file.versionId === plan.versionId;
    if (file.datedOn === null || plan.datedOn === null) return true;
    return file.datedOn <= plan.datedOn && file.datedOn > before;
  });
}
