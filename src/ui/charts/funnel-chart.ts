import { type Html, html } from "../html.ts";
import { type Box, type Candidate, placed, textBox } from "./boxes.ts";
import { legend, type LegendItem } from "./legend.ts";
import { diamond, dot, line } from "./marks.ts";
import { axis, blue, gold, grid, quiet, vermilion } from "./palette.ts";
import { linearScale, roundedUp, ticks } from "./scale.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { cut, fontSizeFor, px, textAt, textWidth } from "./text.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type FunnelTeam = { readonly label: string; readonly n: number; readonly percent: number; /** Outside the outer limits. */ readonly outside?: boolean };

/** The limits at a number of plans; give them in order of `n`, close enough for a smooth line. */
export type FunnelLimit = { readonly n: number; readonly lower95: number; readonly upper95: number; readonly lower998: number; readonly upper998: number };

export type FunnelChartParams = ChartWords & {
  readonly teams: readonly FunnelTeam[];
  readonly centre: { readonly value: number; readonly label: string };
  readonly limits: readonly FunnelLimit[];
  /** Under the axis: "Plans audited". */
  readonly countLabel?: string;
};

type Bound = "lower95" | "upper95" | "lower998" | "upper998";

const words = (value: number): string => wordsOfNumber(value, "%");

/** Teams by how many plans they had: those between the lines differ no more than chance explains. */
export const funnelChart = (params: FunnelChartParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  if (params.teams.length === 0) return svgChart(params, size * 3, textAt(0, size * 1.5, "No figures yet", { size, fill: quiet }));

  const signs: LegendItem[] = [
    { sign: dot(0, 0, blue), text: "Within what chance explains" },
    ...(params.teams.some((team) => team.outside) ? [{ sign: diamond(0, 0, vermilion), text: "Outside the 99.8% limits" }] : []),
    { sign: line(-12, 0, 12, 0, gold, 2), text: `${params.centre.label} ${words(params.centre.value)}` },
    ...(params.limits.length > 0 ? [{ sign: line(-12, 0, 12, 0, gold, 2, "6 4"), text: "95% limits" }, { sign: line(-12, 0, 12, 0, gold, 2, "2 3"), text: "99.8% limits" }] : []),
  ];
  const key = legend(signs, 0, width, size);
  const levels = ticks(0, 100, 5);
  const left = textWidth("100%", size) + 12;
  const right = width - size * 1.6;
  const top = key.height + size * 1.2;
  const bottom = top + (width < 500 ? 240 : 300);
  const most = roundedUp(Math.max(...params.teams.map((team) => team.n), ...params.limits.map((limit) => limit.n)));
  const x = linearScale([0, most], [left, right]);
  const y = linearScale([0, 100], [bottom, top]);
  const clamped = (value: number): number => y(Math.min(100, Math.max(0, value)));

  const bound = (which: Bound, dash: string): Html =>
    html`<path d="${params.limits.map((limit, index) => `${index === 0 ? "M" : "L"}${px(x(limit.n))} ${px(clamped(limit[which]))}`).join("")}" fill="none" stroke="${gold}" stroke-width="2" stroke-dasharray="${dash}"/>`;
  const marks = params.teams.map((team) => ({ ...team, x: x(team.n), y: clamped(team.percent) }));
  const taken = marks.map((mark): Box => ({ left: mark.x - 9, top: mark.y - 9, right: mark.x + 9, bottom: mark.y + 9 }));
  const labels = [...marks].sort((a, b) => Number(b.outside ?? false) - Number(a.outside ?? false)).map((mark) => {
    const text = `${cut(mark.label, width * 0.3, size)} ${words(mark.percent)}`;
    const places = [
      [mark.x + 12, mark.y + size * 0.35, "start"], [mark.x - 12, mark.y + size * 0.35, "end"],
      [mark.x, mark.y - 13, "middle"], [mark.x, mark.y + size + 9, "middle"],
      [mark.x + 8, mark.y - 13, "start"], [mark.x - 8, mark.y + size + 9, "end"],
    ] as const;
    return places.map(([atX, atY, anchor]): Candidate<Html> => ({
      label: html`${textAt(atX, atY, text, { size, anchor, bold: mark.outside })}
`,
      box: textBox(atX, atY, text, size, anchor, mark.outside),
    }));
  });
  const counts = ticks(0, most, width < 500 ? 4 : 6);
  return svgChart(params, bottom + size * 2.8 + 6, html`${key.markup}
${levels.map((level) => html`${line(left, y(level), right + size, y(level), grid)}${textAt(left - 8, y(level) + size * 0.35, words(level), { size, anchor: "end", fill: quiet })}
`)}
${counts.map((count) => html`${line(x(count), bottom, x(count), bottom + 5, axis)}${textAt(x(count), bottom + size + 6, wordsOfNumber(count, "", 1), { size, anchor: "middle", fill: quiet })}
`)}
${textAt((left + right) / 2, bottom + size * 2.4 + 6, params.countLabel ?? "Plans audited", { size, anchor: "middle", fill: quiet })}
${line(left, y(params.centre.value), right + size, y(params.centre.value), gold, 2)}
${params.limits.length > 0 && html`${bound("lower95", "6 4")}${bound("upper95", "6 4")}${bound("lower998", "2 3")}${bound("upper998", "2 3")}`}
${line(left, bottom, right + size, bottom, axis)}
${marks.map((mark) => html`${mark.outside ? diamond(mark.x, mark.y, vermilion) : dot(mark.x, mark.y, blue, 6)}
`)}
${placed(labels, taken, { left: left + 2, top: key.height, right: width, bottom: bottom - 2 })}`);
};
