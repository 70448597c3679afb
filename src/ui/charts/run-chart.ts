import { type Html, html } from "../html.ts";
import { type Box, type Candidate, placed, textBox } from "./boxes.ts";
import { legend, type LegendItem } from "./legend.ts";
import { diamond, dot, line, ring } from "./marks.ts";
import { monthName, monthsBetween, monthStep, yearOf } from "./month-labels.ts";
import { axis, blue, gold, green, grid, quiet, vermilion } from "./palette.ts";
import { linearScale, roundedUp, ticks } from "./scale.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { fontSizeFor, px, textAt, textWidth } from "./text.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type RunPoint = {
  /** YYYY-MM. A month between the first and the last that is not given, or has no value, leaves a gap. */
  readonly month: string;
  readonly value: number | null;
  /** Published before the program was used: drawn hollow. */
  readonly before?: boolean;
  /** A rule says that this is more than chance: drawn as a diamond. */
  readonly special?: boolean;
};

export type RunChartParams = ChartWords & {
  readonly points: readonly RunPoint[];
  readonly unit?: string;
  readonly decimals?: number;
  readonly centre?: { readonly value: number; readonly label: string };
  readonly limits?: { readonly lower: number; readonly upper: number; readonly label?: string };
  /** What is aimed at: a line of its own. */
  readonly target?: { readonly value: number; readonly label: string };
  readonly from?: number;
  readonly to?: number;
  /** Words of the legend for hollow points. */
  readonly beforeLabel?: string;
  readonly specialLabel?: string;
};

type Mark = RunPoint & { readonly value: number; readonly x: number; readonly y: number };

const sign = (point: { before?: boolean; special?: boolean }, x: number, y: number): Html => {
  if (point.special) return diamond(x, y, vermilion, point.before);
  return point.before ? ring(x, y, blue) : dot(x, y, blue);
};

/** Lines join only months that follow each other. */
const joiningLine = (months: readonly string[], marks: ReadonlyMap<string, Mark>): Html => {
  let path = "";
  let open = false;
  for (const month of months) {
    const mark = marks.get(month);
    if (mark) path += `${open ? "L" : "M"}${px(mark.x)} ${px(mark.y)}`;
    open = mark !== undefined;
  }
  return html`<path d="${path}" fill="none" stroke="${blue}" stroke-width="2"/>`;
};

const numbers = (marks: readonly Mark[], words: (value: number) => string, size: number, frame: Box): Html => {
  const taken = marks.map((mark): Box => ({ left: mark.x - 8, top: mark.y - 8, right: mark.x + 8, bottom: mark.y + 8 }));
  const latest = marks.at(-1);
  const first = [...marks].sort((a, b) => Number(b.special ?? false) - Number(a.special ?? false) || Number(b === latest) - Number(a === latest));
  const labels = first.map((mark) => {
    const text = words(mark.value);
    const bold = mark.special === true || mark === latest;
    return [mark.y - 13, mark.y + size + 10].map((y): Candidate<Html> => ({
      label: html`${textAt(mark.x, y, text, { size, anchor: "middle", bold })}
`,
      box: textBox(mark.x, y, text, size, "middle", bold),
    }));
  });
  return html`${placed(labels, taken, frame)}`;
};

const monthAxis = (months: readonly string[], x: (index: number) => number, bottom: number, width: number, size: number): Html => {
  const step = monthStep(months.length, width, size);
  let year = "";
  return html`${months.map((month, index) => {
    if (index % step !== 0) return undefined;
    const newYear = yearOf(month) !== year;
    year = yearOf(month);
    return html`${line(x(index), bottom, x(index), bottom + 5, axis)}${textAt(x(index), bottom + size + 6, monthName(month), { size, anchor: "middle", fill: quiet })}${newYear && textAt(x(index), bottom + size * 2.2 + 6, year, { size, anchor: "middle", fill: quiet })}
`;
  })}`;
};

/** A measure by month: is it changing, or is this chance? */
export const runChart = (params: RunChartParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  const unit = params.unit ?? "%";
  const words = (value: number): string => wordsOfNumber(value, unit, params.decimals);
  const { centre, limits, target } = params;
  const given = params.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const order = [...params.points].map((point) => point.month).sort();
  const months = monthsBetween(order[0] ?? "", order.at(-1) ?? "");
  if (given.length === 0 || months.length === 0) {
    return svgChart(params, size * 3, textAt(0, size * 1.5, "No figures yet", { size, fill: quiet }));
  }

  const signs: LegendItem[] = [];
  if (given.some((point) => !point.before && !point.special)) signs.push({ sign: dot(0, 0, blue), text: "Month" });
  if (given.some((point) => point.before)) signs.push({ sign: ring(0, 0, blue), text: params.beforeLabel ?? "Published before" });
  if (given.some((point) => point.special)) signs.push({ sign: diamond(0, 0, vermilion), text: params.specialLabel ?? "More than chance" });
  if (centre) signs.push({ sign: line(-12, 0, 12, 0, gold, 2), text: `${centre.label} ${words(centre.value)}` });
  if (limits) signs.push({ sign: line(-12, 0, 12, 0, gold, 2, "4 4"), text: `${limits.label ?? "Limits of chance"} ${words(limits.lower)} to ${words(limits.upper)}` });
  if (target) signs.push({ sign: line(-12, 0, 12, 0, green, 2, "10 3"), text: `${target.label} ${words(target.value)}` });
  const key = legend(signs, 0, width, size);

  const from = params.from ?? 0;
  const to = params.to ?? (unit === "%" ? 100 : roundedUp(Math.max(limits?.upper ?? 0, centre?.value ?? 0, target?.value ?? 0, ...given.map((point) => point.value))));
  const levels = ticks(from, to, 5);
  const left = Math.max(...levels.map((level) => textWidth(words(level), size))) + 12;
  const right = width - size * 1.6;
  const top = key.height + size * 1.2;
  const bottom = top + (width < 500 ? 220 : 280);
  const y = linearScale([from, to], [bottom, top]);
  const clamped = (value: number): number => y(Math.min(to, Math.max(from, value)));
  const across = linearScale([0, months.length - 1], [left + size, right]);

  const marks = new Map<string, Mark>();
  for (const point of given) marks.set(point.month, { ...point, x: across(months.indexOf(point.month)), y: clamped(point.value) });
  const inOrder = months.flatMap((month) => marks.get(month) ?? []);
  return svgChart(params, bottom + size * 2.6 + 6, html`${key.markup}
${levels.map((level) => html`${line(left, y(level), right + size, y(level), grid)}${textAt(left - 8, y(level) + size * 0.35, words(level), { size, anchor: "end", fill: quiet })}
`)}
${centre && line(left, clamped(centre.value), right + size, clamped(centre.value), gold, 2)}
${limits && html`${line(left, clamped(limits.lower), right + size, clamped(limits.lower), gold, 2, "4 4")}${line(left, clamped(limits.upper), right + size, clamped(limits.upper), gold, 2, "4 4")}`}
${target && html`${line(left, clamped(target.value), right + size, clamped(target.value), green, 2, "10 3")}
`}${joiningLine(months, marks)}
${inOrder.map((mark) => html`${sign(mark, mark.x, mark.y)}
`)}
${numbers(inOrder, words, size, { left, top: key.height, right: width, bottom: bottom - 2 })}
${line(left, bottom, right + size, bottom, axis)}
${monthAxis(months, across, bottom, right - left - size, size)}`);
};
