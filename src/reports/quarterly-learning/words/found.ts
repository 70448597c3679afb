import { percentInWords } from "../../../platform/index.ts";
import type { CriterionRow, SectionRow } from "../../../insight/index.ts";
import { countOf, listInWords, periodInWords, pointsInWords, quoted } from "../../dip-sample/words/phrases.ts";
import { mainRow } from "../../quality-parts/row-name.ts";
import { measuredInWords, toolSentences } from "../../quality-parts/tool-words.ts";
import { fewestAudits, movedOf, otherTools, planCriteria, strengthsOf, weaknessesOf } from "../choose.ts";
import type { LearningContent } from "../content.ts";
import { sectionName } from "../tables.ts";

type Content = Pick<LearningContent, "quality">;
const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());
const told = (row: CriterionRow) => `${quoted(row.text)} (${row.met} of ${row.now.documents}, ${percentInWords(row.now.value)})`;

export function auditedWords({ quality }: Content): string[] {
  const { rows, audited, from, to, before } = quality;
  if (rows.length === 0) return [`No audit was handed in in ${periodInWords({ from, to })}.`];
  const main = mainRow(rows);
  return [
    `${capital(countOf(audited.documents, "document"))} ${audited.documents === 1 ? "was" : "were"} audited in ${periodInWords({ from, to })}, with ${countOf(new Set(rows.map(({ tool }) => tool)).size, "audit tool")}.`,
    ...(main === undefined ? ["With none of them were enough documents audited for a figure."] : [toolSentences(main, periodInWords(before))]),
  ];
}

const moves = (row: CriterionRow | SectionRow, name: string) => `${name} by ${pointsInWords(row.moved?.value ?? 0)}`;

/** Which rose and which fell, by more than chance explains; says so where none did. */
function changeWords<Row extends CriterionRow | SectionRow>(rows: readonly Row[], name: (row: Row) => string, noun: string, earlier: string): string {
  const compared = rows.filter(({ moved }) => moved !== null);
  if (compared.length === 0) return `There are no figures of ${earlier} to compare them with.`;
  const moved = movedOf(rows);
  const [up, down] = [moved.filter((row) => (row.moved?.value ?? 0) > 0), moved.filter((row) => (row.moved?.value ?? 0) < 0)];
  const list = (some: readonly Row[]) => listInWords(some.slice(0, 4).map((row) => moves(row, name(row))));
  if (moved.length === 0) return `Since ${earlier} no ${noun} has moved by more than chance explains, allowing for how many are looked at.`;
  return [up.length > 0 ? `Since ${earlier}, risen by more than chance explains: ${list(up)}.` : "", down.length > 0 ? `${up.length > 0 ? "Fallen" : `Since ${earlier}, fallen`} by more than chance explains: ${list(down)}.` : ""].filter(Boolean).join(" ");
}

/** The sections of the main tool for plans. */
export const mainSections = ({ quality }: Content): SectionRow[] => {
  const main = mainRow(quality.rows);
  return main === undefined ? [] : quality.sections.filter(({ tool }) => tool === main.tool);
};

export function sectionsWords({ quality }: Content): string[] {
  const rows = mainSections({ quality });
  const known = rows.filter(({ now }) => now.value !== null).sort((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  const figure = (row: SectionRow) => `${sectionName(row)} with ${measuredInWords(row.now)}`;
  const known95 = highest.now.low !== null && lowest.now.high !== null;
  const apart = highest.now.low !== null && lowest.now.high !== null && highest.now.low > lowest.now.high;
  return [
    `By “${highest.title}”, strongest is ${figure(highest)}, weakest ${figure(lowest)}. ${apart ? "Their intervals lie apart." : known95 ? "Their intervals overlap, so it cannot be said which is stronger." : "Where all documents scored alike there is no interval, and how sure the order is cannot be said."}`,
    changeWords(rows, sectionName, "section", periodInWords(quality.before)),
  ];
}

export function strengthsWords({ quality }: Content): string[] {
  const rows = strengthsOf(planCriteria(quality), 5);
  if (rows.length === 0) return quality.rows.length === 0 ? [] : [`No criterion was asked of ${fewestAudits} plans or more and met in two thirds of them.`];
  return [`Met most often in plans: ${listInWords(rows.slice(0, 3).map(told))}. Keep doing it.`];
}

export function weaknessesWords({ quality }: Content): string[] {
  const rows = planCriteria(quality);
  const weakest = weaknessesOf(rows, 6);
  if (weakest.length === 0) return quality.rows.length === 0 ? [] : [`No criterion was asked of ${fewestAudits} plans or more and missed in any of them.`];
  return [
    `Missed most often in plans: ${listInWords(weakest.slice(0, 3).map(told))}. The lowest of many is partly the lowest by chance.`,
    changeWords(rows, (row) => quoted(row.text), "criterion", periodInWords(quality.before)),
  ];
}

export function othersWords({ quality }: Content): string[] {
  const tools = otherTools(quality, 2);
  return tools.length === 0 ? [] : [`For whoever writes reviews, views and advice: what ${countOf(tools.length, "audit tool")} found missed most, with what good looks like.`];
}
