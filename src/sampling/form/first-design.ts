import { typedDateOf } from "../../platform/index.ts";
import type { CycleToDraw, DesignChoices } from "./load-choices.ts";
import type { TypedDesign } from "./typed-design.ts";

/** The form as it opens: a random sample of what the programme has rules for, plans in force, final versions. */
export function firstDesign(cycle: CycleToDraw, { kinds }: DesignChoices): TypedDesign {
  const ruled = kinds.filter((kind) => cycle.ruledKinds.includes(kind.value));
  const of = (isAdvice: boolean) => ruled.filter((kind) => (kind.family === "advice" || kind.family === "views") === isAdvice).map((kind) => kind.value);
  const nothing = typedDateOf(null);
  return {
    name: "", purpose: "random", risk: "oldest-review", references: "", chosenReason: "", stage: "final", status: "active", yearFrom: "", yearTo: "", lookedAfter: "", adviceRule: "", notAuditedMonths: "", withFile: "",
    divideFirst: ruled.length > 1 ? "kind" : "", divideSecond: "", allocation: "equal", each: "", total: "", atLeastOne: "", seedHow: "program", seed: "",
    kinds: of(false), teams: [], needs: [], settings: [], advice: of(true), stratum: [], wanted: [], from: nothing, to: nothing,
  };
}
