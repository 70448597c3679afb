export { registerImportKind } from "./import/register-import-kind.ts";
export { statutoryClock, type ClockStep, type ClockDates } from "./statutory-clock.ts";
export { isNhsNumber } from "./people/nhs-number.ts";
export { isUpn } from "./people/upn.ts";
export { schoolYearGroup } from "./people/school-year.ts";
export { amendedPlanKind } from "./plans/amended-plan-kind.ts";
export { needCodes, needCode, type NeedCode } from "./plans/need-codes.ts";
export { planStatuses, planStatusOf, type PlanStatus } from "./plans/plan-statuses.ts";
