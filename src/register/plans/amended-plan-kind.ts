import { schoolYearGroup } from "../people/school-year.ts";

/** Which kind of document an amended plan is: from Year 9 it must prepare for adulthood (Code of Practice 8.9, 9.69). */
export function amendedPlanKind(birthDate: string, amendedOn: string): "amended-plan-to-year-8" | "amended-plan-from-year-9" {
  return schoolYearGroup(birthDate, amendedOn) >= 9 ? "amended-plan-from-year-9" : "amended-plan-to-year-8";
}
