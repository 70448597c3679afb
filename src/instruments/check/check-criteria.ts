import type { Criterion, Instrument } from "../instrument.ts";
import type { FaultPath } from "../load/instrument-fault.ts";
import type { TellFault } from "./check-instrument.ts";

/** What single criteria and judgements ask for can be given. */
export function checkCriteria(instrument: Instrument, tell: TellFault): void {
  for (const [s, section] of instrument.sections.entries()) {
    for (const [g, group] of section.groups.entries()) {
      for (const [c, criterion] of group.criteria.entries()) checkCriterion(instrument, criterion, ["sections", s, "groups", g, "criteria", c], tell);
    }
  }
  for (const [index, judgement] of instrument.judgements.entries()) {
    const path = ["judgements", index, "options"];
    if (judgement.type === "text" && judgement.options.length > 0) tell(path, "a question answered in words has no options.", "Take the options out, or make its type choice or choices.");
    if (judgement.type !== "text" && judgement.options.length < 2) tell(path, "there is nothing to choose from.", "Give at least two options, or make its type text.");
    const values = judgement.options.map((option) => option.value.toLowerCase());
    for (const [place, value] of values.entries()) {
      if (values.indexOf(value) < place) tell([...path, place, "value"], "this option is there twice.", "Take one out.");
    }
  }
}

function checkCriterion(instrument: Instrument, criterion: Criterion, path: FaultPath, tell: TellFault): void {
  const scale = instrument.scales[criterion.scale ?? instrument.scale];
  if (scale?.type === "choice" || scale?.type === "ticks") {
    const values = scale.options.map((option) => option.value);
    for (const what of ["evidence", "comment"] as const) {
      for (const [index, value] of (criterion.requires?.[what] ?? []).entries()) {
        if (!values.includes(value)) tell([...path, "requires", what, index], `its scale has no answer “${value}”.`, `Write as the scale does: ${values.join(", ")}.`);
      }
    }
  }
  for (const [index, other] of criterion.maps.entries()) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(@\d+)?\/[A-Za-z][A-Za-z0-9.]*$/.test(other)) tell([...path, "maps", index], `“${other}” does not name a criterion of a tool.`, "Write the tool's id, a stroke and the criterion's id: dip-sample/E3, or dip-sample@1/E3 for one version.");
  }
}
