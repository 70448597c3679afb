import type { SectionFigures } from "../../../insight/index.ts";
import { roundHalfUp } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { DipSampleContent } from "../content.ts";
import { figureCell, intervalCell, pointsCell, publishedNotes } from "../figure-cell.ts";
import { ratingsLink } from "../ratings-links.ts";
import { periodInWords } from "../words/phrases.ts";

type Content = Pick<DipSampleContent, "figures">;

function standing({ figures }: Content, section: SectionFigures): string {
  const { mostImproved, mostVariable, keyAreas } = figures.ranking;
  const names = [
    ...(mostImproved.includes(section.id) ? ["most improved"] : []),
    ...(mostVariable.includes(section.id) ? ["most variable"] : []),
    ...(keyAreas.includes(section.id) ? ["key area for development"] : []),
  ];
  const words = names.join(", ");
  return section.leftOut !== "" ? "not ranked" : words === "" ? "–" : words;
}

function noise({ change }: SectionFigures): string {
  if (change === null) return "–";
  return change.withinNoise === null ? "cannot be told" : change.withinNoise ? "within noise" : "more than chance";
}

const known = (content: Content): SectionFigures[] =>
  content.figures.ranking.order.flatMap((id) => content.figures.sections.find((section) => section.id === id && section.average.value !== null) ?? []);

/** Sections from most improved to least, with what the rules say of each. */
export function sectionsTable(content: Content): ReportTable {
  const { figures } = content;
  const { from, to, before } = figures;
  const rows = known(content);
  const anyBefore = rows.some((section) => section.before.value !== null);
  return {
    type: "table", id: "sections-table", caption: anyBefore ? "Sections, from the largest rise to the largest fall" : "Sections, from the highest figure to the lowest",
    columns: [
      { text: "Section", align: "left", width: 0.26 }, { text: "Figure", align: "right", width: 0.09 }, { text: "95% interval", align: "right", width: 0.13 },
      ...(anyBefore ? [{ text: "Before", align: "right" as const, width: 0.09 }, { text: "Change, points", align: "right" as const, width: 0.1 }, { text: "Is the change chance?", align: "left" as const, width: 0.13 }] : []),
      { text: "Spread, points", align: "right", width: 0.09 }, { text: "By the rules", align: "left", width: 0.13 },
    ],
    rows: rows.map((section) => [
      { text: `${section.id}: ${section.title}` },
      figureCell(section.average, ratingsLink(figures, { from, to, section: section.id })),
      intervalCell(section.average),
      ...(anyBefore ? [figureCell(section.before, ratingsLink(figures, { ...before, section: section.id })), pointsCell(section.change?.value ?? null), { text: noise(section) }] : []),
      section.spreadOfPlans === null ? { text: "–", value: null } : { text: roundHalfUp(section.spreadOfPlans, 1).toFixed(1), value: section.spreadOfPlans },
      { text: standing(content, section) },
    ]),
    notes: [
      `The figure is for ${periodInWords(figures)}${anyBefore ? `, before is ${periodInWords(before)}` : ""}. Spread is the standard deviation between plans.`,
      ...publishedNotes(rows.flatMap((section) => [section.average, section.before])),
    ],
  };
}

/** Sections by team, for those who want to see where a section is weak. */
export function sectionTeamsTable(content: Content): ReportTable | undefined {
  const { figures } = content;
  const { from, to } = figures;
  const sections = figures.sections.filter((section) => section.teams.length > 0);
  const names = new Map(sections.flatMap((section) => section.teams.map((team) => [team.teamId, team.name] as const)));
  const order = figures.teams.flatMap((team) => (team.teamId !== null && names.has(team.teamId) ? [{ id: team.teamId, name: team.name }] : []));
  if (order.length < 2 || sections.length === 0) return undefined;
  return {
    type: "table", id: "section-teams-table", caption: "Sections by team", heat: true,
    columns: [{ text: "Section", align: "left" }, ...order.map((team) => ({ text: team.name, align: "right" as const }))],
    rows: sections.map((section) => [
      { text: `${section.id}: ${section.title}` },
      ...order.map((team) => {
        const own = section.teams.find((each) => each.teamId === team.id);
        return own === undefined ? { text: "–", value: null } : figureCell(own.figure, ratingsLink(figures, { from, to, team: team.id, section: section.id }));
      }),
    ]),
    notes: ["A team has few plans, so a single one moves these figures much: read them as a hint of where to look."],
  };
}
