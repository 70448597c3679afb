import { differenceOf, type ScoreDifference } from "./difference.ts";
import { externalFigures, type ExternalFigures } from "./external.ts";
import type { ProgrammeYearInput, YearCriterion, YearKind } from "./input.ts";
import { meanOfCycles } from "./mean-figure.ts";
import { moderationFigures, type ModerationFigures } from "./moderation.ts";
import { earlierPeriods, inCycle, publishedSeries, type EarlierPeriod } from "./published.ts";
import { hasFigures, internalQuestion, kindGroups, measuredByCycle, scoreRow, type ScoreRow } from "./score-rows.ts";
import { findingsOf, type Findings } from "./strengths.ts";

export type DocumentsRow = { id: string; name: string; byCycle: number[]; total: number; published: boolean };

/** How the answers to the questions of one kind fell. */
export type Distribution = { kind: string; name: string; options: string[]; rows: { id: string; text: string; counts: number[] }[] };

export type ProgrammeYearFigures = Pick<ProgrammeYearInput, "programme" | "cycles" | "kinds" | "themes" | "raters" | "tools" | "draws"> & {
  documents: { rows: DocumentsRow[]; byCycle: number[]; total: number };
  internal: { earlier: EarlierPeriod[]; rows: ScoreRow[] };
  external: ExternalFigures | null;
  /** Sections of new plans and of amended plans. */
  sectionsNew: ScoreRow[];
  sectionsAmended: ScoreRow[];
  newAgainstAmended: { rows: ScoreRow[]; difference: ScoreDifference | null };
  findings: { kind: string; name: string; findings: Findings }[];
  moderation: ModerationFigures;
  distributions: Distribution[];
  /** Whether advice was carried into the plan: the criterion that every tool of advice asks last. */
  reflected: Distribution | null;
};

/** The criterion that asks whether what the advice says is carried into the plan. */
const reflectedCriterion = "R1";
/** How the advice is written is no key measure: those are views, strengths, needs, outcomes and provision. */
const writingSection = "writing";

function documentsOf(input: ProgrammeYearInput): ProgrammeYearFigures["documents"] {
  const rows = input.kinds.flatMap((kind): DocumentsRow[] => {
    let published = false;
    const byCycle = input.cycles.map((cycle) => {
      const audited = new Set(input.ratings.filter((rating) => rating.role === "internal" && !rating.isAbsent && rating.kind === kind.id && rating.cycleId === cycle.id).map((rating) => rating.document)).size;
      if (audited > 0) return audited;
      const figure = input.published.find((each) => each.series === publishedSeries.documents && [kind.id, kind.name.toLowerCase()].includes(each.group.toLowerCase()) && inCycle(each, cycle));
      if (figure) published = true;
      return figure?.value ?? 0;
    });
    const total = byCycle.reduce((sum, count) => sum + count, 0);
    return total === 0 ? [] : [{ id: kind.id, name: kind.name, byCycle, total, published }];
  });
  const byCycle = input.cycles.map((_, index) => rows.reduce((sum, row) => sum + (row.byCycle[index] ?? 0), 0));
  return { rows, byCycle, total: byCycle.reduce((sum, count) => sum + count, 0) };
}

/** "Sections C/D/G/H: Health and social care" for a tool's section CDGH. */
function sectionName(id: string, title: string): string {
  const name = /^[A-K]{2,}$/.test(id) ? `Sections ${[...id].join("/")}` : `Section ${id}`;
  return title === "" ? name : `${name}: ${title}`;
}

function sectionRows(input: ProgrammeYearInput, kinds: readonly string[]): ScoreRow[] {
  const sections = new Map(input.criteria.filter((criterion) => kinds.includes(criterion.kind)).map(({ section, sectionTitle }) => [section, sectionTitle]));
  // Ratings without answers, such as those of a spreadsheet of scores, still have sections.
  for (const rating of input.ratings) if (kinds.includes(rating.kind)) for (const section of Object.keys(rating.sections)) if (!sections.has(section)) sections.set(section, "");
  return [...sections]
    .map(([id, title]) => scoreRow(input, { id, name: sectionName(id, title) }, { role: "internal", kinds, names: [], series: null, section: id }, [], sections.size))
    .filter(hasFigures);
}

const distributionOf = (kind: Pick<YearKind, "id" | "name">, criteria: readonly YearCriterion[]): Distribution => ({
  kind: kind.id, name: kind.name, options: (criteria[0]?.options ?? []).map(({ label }) => label),
  rows: criteria.map(({ id, text, counts }) => ({ id, text, counts: [...counts] })),
});

function distributionsOf(input: ProgrammeYearInput): Distribution[] {
  return input.kinds.filter((kind) => kind.family === "views" || kind.family === "advice").flatMap((kind) => {
    const criteria = input.criteria.filter((criterion) => criterion.kind === kind.id && criterion.id !== reflectedCriterion && criterion.section !== writingSection);
    return criteria.length === 0 ? [] : [distributionOf(kind, criteria)];
  });
}

function reflectedOf(input: ProgrammeYearInput): Distribution | null {
  const place = new Map(input.kinds.map((kind, index) => [kind.id, index]));
  const asked = input.criteria.filter((criterion) => criterion.id === reflectedCriterion).sort((a, b) => (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0));
  const [first] = asked;
  if (first === undefined) return null;
  const names = new Map(input.kinds.map((kind) => [kind.id, kind.name]));
  return { kind: "", name: first.text, options: first.options.map(({ label }) => label), rows: asked.map((each) => ({ id: each.kind, text: names.get(each.kind) ?? each.kind, counts: [...each.counts] })) };
}

/** All figures of a programme's year. Pure: the same ratings give the same figures. */
export function programmeYearFigures(input: ProgrammeYearInput): ProgrammeYearFigures {
  const groups = kindGroups(input.kinds);
  const earlier = earlierPeriods(input, publishedSeries.internal);
  const rows = groups.map((group) => scoreRow(input, group, internalQuestion(group), earlier, groups.length)).map(({ id, name, before, byCycle, average, change }) => ({ id, name, before, byCycle, average, change }));
  const byId = (id: string) => groups.find((group) => group.id === id);
  const [fresh, amended] = [byId("new-plan"), byId("amended-plan")];
  const averageOf = (group: (typeof groups)[number]) => meanOfCycles(measuredByCycle(input, internalQuestion(group)));
  const { programme, cycles, kinds, themes, raters, tools, draws } = input;
  return {
    programme, cycles, kinds, themes, raters, tools, draws,
    documents: documentsOf(input),
    internal: { earlier, rows: rows.filter(hasFigures) },
    external: externalFigures(input),
    sectionsNew: fresh ? sectionRows(input, fresh.kinds) : [],
    sectionsAmended: amended ? sectionRows(input, amended.kinds) : [],
    newAgainstAmended: {
      rows: rows.filter((row) => (row.id === "new-plan" || row.id === "amended-plan") && hasFigures(row)),
      difference: fresh && amended ? differenceOf(averageOf(fresh), averageOf(amended)) : null,
    },
    findings: [fresh, amended].flatMap((group) => {
      if (group === undefined) return [];
      const asked = mergeKinds(input.criteria.filter((criterion) => group.kinds.includes(criterion.kind)));
      return asked.length === 0 ? [] : [{ kind: group.id, name: group.name, findings: findingsOf(asked) }];
    }),
    moderation: moderationFigures(input, groups),
    distributions: distributionsOf(input),
    reflected: reflectedOf(input),
  };
}

/** Both kinds of amended plan are asked by one tool: their counts are added up. */
function mergeKinds(criteria: readonly YearCriterion[]): YearCriterion[] {
  const merged = new Map<string, YearCriterion>();
  for (const criterion of criteria) {
    const key = `${criterion.tool} ${criterion.id}`;
    const held = merged.get(key);
    merged.set(key, held === undefined ? criterion : { ...held, counts: held.counts.map((count, index) => count + (criterion.counts[index] ?? 0)) });
  }
  return [...merged.values()];
}
