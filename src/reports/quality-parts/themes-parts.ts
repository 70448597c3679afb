import type { QualityFigures } from "../../insight/index.ts";
import { countOf, listInWords } from "../dip-sample/words/phrases.ts";
import type { ChartSpec, ReportTable } from "../document/report-document.ts";
import { countCell } from "./cells.ts";

type Themes = Pick<QualityFigures, "themes" | "withoutTheme">;

export const themesChart = ({ themes }: Themes): ChartSpec | undefined => (themes.length === 0 ? undefined : {
  kind: "bars",
  params: { title: "Comments of auditors, by theme", description: themes.map(({ name, comments }) => `${name}: ${comments}`).join("; "), bars: themes.map(({ name, comments }) => ({ label: name, value: comments })), decimals: 0 },
});

export const themesTable = ({ themes }: Themes): ReportTable => ({
  type: "table", id: "themes-table", caption: "Comments of auditors, by theme",
  columns: [{ text: "Theme", align: "left", width: 3 }, { text: "Comments", align: "right" }, { text: "Documents", align: "right" }],
  rows: themes.map(({ name, comments, documents }) => [{ text: name }, countCell(comments), countCell(documents)]), notes: ["One comment may stand under several themes."],
});

/** How often auditors wrote about what: of comments, never of faults. */
export function themesWords({ themes, withoutTheme }: Themes): string[] {
  const [first, second] = themes;
  const without = withoutTheme === 0 ? [] : [`${countOf(withoutTheme, "comment").replace(/^./, (letter) => letter.toUpperCase())} ${withoutTheme === 1 ? "stands" : "stand"} under no theme.`];
  if (first === undefined) return withoutTheme === 0 ? [] : [`Auditors wrote ${countOf(withoutTheme, "comment")} and put none of them under a theme, so nothing can be counted by theme.`];
  const most = [first, ...(second === undefined ? [] : [second])].map(({ name, comments }) => `${name} (${comments})`);
  return [`Auditors wrote most about ${listInWords(most)}. That says what they wrote about, not how often the fault occurs.`, ...without];
}
