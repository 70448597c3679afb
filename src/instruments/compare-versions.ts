import { canonicalJson } from "./canonical-json.ts";
import { criteriaOf } from "./criteria-of.ts";
import type { Instrument } from "./instrument.ts";

export type VersionChanges = { added: string[]; removed: string[]; changed: string[]; scoring: boolean };

/** What is different in a newer version: criteria by their ids, and whether scales, score or grades changed. */
export function compareVersions(older: Instrument, newer: Instrument): VersionChanges {
  const before = new Map(criteriaOf(older).map(({ criterion }) => [criterion.id, canonicalJson(criterion)]));
  const after = new Map(criteriaOf(newer).map(({ criterion }) => [criterion.id, canonicalJson(criterion)]));
  const rules = ({ scales, scale, score, grades, sections }: Instrument) => canonicalJson({ scales, scale, score, grades, weights: sections.map((section) => [section.id, section.weight]) });
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id),
    scoring: rules(older) !== rules(newer),
  };
}
