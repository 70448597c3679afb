import { barsChart, distributionBars, funnelChart, type FunnelLimit, heatChart, intervalChart, runChart } from "../charts/index.ts";
import type { Html } from "../html.ts";

const limitAt = (n: number): FunnelLimit => {
  const error = Math.sqrt((75 * 25) / n);
  return { n, lower95: 75 - 1.96 * error, upper95: 75 + 1.96 * error, lower998: 75 - 3.09 * error, upper998: 75 + 3.09 * error };
};

/** One drawing of each kind, with invented numbers: the look page shows them and the golden files keep them. */
export const exampleCharts: Readonly<Record<string, (width: number) => Html>> = {
  "bars-chart": (width) => barsChart({
    width, unit: "%", id: "bars",
    title: "Criteria met by section, July to September 2020",
    description: "Section B is highest with 91%, section F lowest with 48%.",
    bars: [
      { label: "A: views, interests and aspirations", value: 83.4 },
      { label: "B: special educational needs", value: 91 },
      { label: "E: outcomes", value: 62.5 },
      { label: "F: special educational provision that is specific, quantified and says who gives it", value: 48, highlight: true },
      { label: "H: social care provision", value: null },
    ],
  }),
  "interval-chart": (width) => intervalChart({
    width, id: "intervals",
    title: "Share of criteria met by team, with 95% intervals",
    description: "The intervals of all five teams overlap.",
    rows: [
      { label: "North", value: 81, low: 62, high: 92 },
      { label: "South", value: 79, low: 58, high: 91 },
      { label: "East and Coast", value: 63, low: 44, high: 79 },
      { label: "West", value: 90, low: 74, high: 97 },
      { label: "Early years", value: null, low: null, high: null },
    ],
    reference: { value: 77.9, label: "All teams" },
  }),
  "run-chart": (width) => runChart({
    width, id: "run",
    title: "Criteria met by month",
    description: "From January 2019 to September 2020 the share met rose from 52% to 76%. August 2020 is more than chance.",
    points: [52, 55, 49, 58, 61, 54, 57, null, 60, 63, 59, 66, 68, 64, 71, null, null, 70, 72, 94, 76].map((value, index) => ({
      month: `${index < 12 ? 2019 : 2020}-${String((index % 12) + 1).padStart(2, "0")}`,
      value,
      before: index < 9,
      special: index === 19,
    })),
    centre: { value: 61, label: "Median" },
    limits: { lower: 38, upper: 86 },
  }),
  "funnel-chart": (width) => funnelChart({
    width, id: "funnel",
    title: "Teams by number of plans audited",
    description: "East is below the 99.8% limit; the other teams differ no more than chance explains.",
    teams: [
      { label: "North", n: 60, percent: 81 },
      { label: "South", n: 48, percent: 79 },
      { label: "East", n: 55, percent: 51, outside: true },
      { label: "West", n: 30, percent: 86 },
      { label: "Early years", n: 33, percent: 77 },
    ],
    centre: { value: 75, label: "All teams" },
    limits: [6, 8, 10, 14, 18, 24, 30, 40, 50, 60, 70].map(limitAt),
  }),
  "heat-chart": (width) => heatChart({
    width, id: "heat", rowHeading: "Team",
    title: "Criteria met by team and month",
    description: "East is lowest in every month.",
    columns: ["July 2020", "August 2020", "September 2020", "Quarter"],
    rows: [
      { label: "North", cells: [{ value: 76 }, { value: 72 }, { value: 94 }, { value: 81 }] },
      { label: "South", cells: [{ value: 94 }, { value: 68 }, { value: 75 }, { value: 79 }] },
      { label: "East", cells: [{ value: 52 }, { value: 61 }, { value: 45 }, { value: 53 }] },
      { label: "West", cells: [{ value: 81 }, { value: null }, { value: 99 }, { value: 90 }] },
    ],
  }),
  "distribution-bars": (width) => distributionBars({
    width, id: "distribution",
    title: "Answers by criterion",
    description: "Most answers to the first two criteria are Yes; provision is quantified in a quarter of plans.",
    options: ["Yes", "Partly", "No", "Not applicable"],
    rows: [
      { label: "The child's views are in their own words", counts: [31, 9, 4, 1] },
      { label: "Each need has provision", counts: [22, 14, 9, 0] },
      { label: "Provision says how much, how often and by whom", counts: [11, 16, 17, 1] },
      { label: "Health needs are in section C", counts: [0, 0, 0, 0] },
    ],
  }),
};
