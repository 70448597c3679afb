import type { Criterion, Group, Instrument, Scale, Section } from "./instrument.ts";

export type PlacedCriterion = { criterion: Criterion; section: Section; group: Group; scale: Scale };

/** Every criterion in the tool's order, with where it stands and how it is answered. */
export function criteriaOf(instrument: Instrument): PlacedCriterion[] {
  return instrument.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.criteria.map((criterion) => ({ criterion, section, group, scale: scaleNamed(instrument, criterion.scale ?? instrument.scale) })),
    ),
  );
}

function scaleNamed(instrument: Instrument, name: string): Scale {
  const scale = Object.hasOwn(instrument.scales, name) ? instrument.scales[name] : undefined;
  // A checked instrument names only scales that it has; text never scores.
  return scale ?? { type: "text" };
}
