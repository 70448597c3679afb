import { suggest } from "../../platform/index.ts";
import type { Instrument } from "../instrument.ts";
import type { FaultPath } from "../load/instrument-fault.ts";
import type { TellFault } from "./check-instrument.ts";

type Named = { name: string; path: FaultPath };

function tellDuplicates(entries: readonly Named[], what: string, tell: TellFault): void {
  const seen = new Set<string>();
  for (const { name, path } of entries) {
    // Spreadsheets and people take a1 and A1 for the same.
    const key = name.toLowerCase();
    if (seen.has(key)) tell(path, `the ${what} “${name}” is there twice.`, "Give each its own; capital and small letters count as the same.");
    seen.add(key);
  }
}

/** Names are unique, and those of other parts (scales, document kinds, limits' grades) exist. */
export function checkNames(instrument: Instrument, documentKinds: readonly string[], tell: TellFault): void {
  const { sections, grades, judgements, facts, scales } = instrument;
  for (const [index, kind] of instrument.appliesTo.entries()) {
    if (documentKinds.includes(kind)) continue;
    const meant = suggest(kind, documentKinds);
    tell(["appliesTo", index], `there is no document kind “${kind}”.`, `${meant === undefined ? "" : `Did you mean “${meant}”? `}There are: ${documentKinds.join(", ")}.`);
  }
  const scaleExists = (name: string, path: FaultPath) => {
    if (Object.hasOwn(scales, name)) return;
    const names = Object.keys(scales);
    const meant = suggest(name, names);
    tell(path, `there is no scale “${name}”.`, `${meant === undefined ? "" : `Did you mean “${meant}”? `}The tool's scales are: ${names.join(", ")}.`);
  };
  scaleExists(instrument.scale, ["scale"]);
  tellDuplicates(facts.map((fact, index) => ({ name: fact.name, path: ["facts", index, "name"] })), "fact", tell);
  tellDuplicates(sections.map((section, index) => ({ name: section.id, path: ["sections", index, "id"] })), "section", tell);
  const criteria = sections.flatMap((section, s) => section.groups.flatMap((group, g) => group.criteria.map((criterion, c) => ({ criterion, path: ["sections", s, "groups", g, "criteria", c] }))));
  for (const { criterion, path } of criteria) {
    if (criterion.scale !== undefined) scaleExists(criterion.scale, [...path, "scale"]);
  }
  tellDuplicates(criteria.map(({ criterion, path }) => ({ name: criterion.id, path: [...path, "id"] })), "criterion", tell);
  tellDuplicates(judgements.map((judgement, index) => ({ name: judgement.id, path: ["judgements", index, "id"] })), "judgement", tell);
  tellDuplicates((grades?.list ?? []).map((grade, index) => ({ name: grade.id, path: ["grades", "list", index, "id"] })), "grade", tell);
  tellDuplicates((grades?.limits ?? []).map((limit, index) => ({ name: limit.id, path: ["grades", "limits", index, "id"] })), "limit", tell);
}
