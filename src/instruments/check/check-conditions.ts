import { checkCondition } from "../conditions/check-condition.ts";
import { askedWhenSamples, gradeSamples } from "../conditions/sample-contexts.ts";
import type { Instrument } from "../instrument.ts";
import type { FaultPath } from "../load/instrument-fault.ts";
import type { TellFault } from "./check-instrument.ts";

/** Every condition parses, asks only for what there is, and is true or false. */
export function checkConditions(instrument: Instrument, tell: TellFault): void {
  const asked = askedWhenSamples(instrument);
  const graded = gradeSamples(instrument);
  const check = (text: string | undefined, path: FaultPath, samples: readonly Record<string, unknown>[]) => {
    const fault = text === undefined ? undefined : checkCondition(text, samples);
    if (fault) tell(path, fault.what, fault.cure);
  };
  for (const [s, section] of instrument.sections.entries()) {
    check(section.when, ["sections", s, "when"], asked);
    for (const [g, group] of section.groups.entries()) {
      check(group.when, ["sections", s, "groups", g, "when"], asked);
      for (const [c, criterion] of group.criteria.entries()) check(criterion.when, ["sections", s, "groups", g, "criteria", c, "when"], asked);
    }
  }
  for (const [index, grade] of (instrument.grades?.list ?? []).entries()) check(grade.when, ["grades", "list", index, "when"], graded);
  for (const [index, limit] of (instrument.grades?.limits ?? []).entries()) check(limit.when, ["grades", "limits", index, "when"], graded);
}
