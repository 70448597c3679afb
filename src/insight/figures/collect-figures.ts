import { readNumber, type ImportCheck, type ImportRow } from "../../imports/index.ts";
import { readPeriod, type FigurePeriod, type PeriodDoubt, type YearHabits } from "./read-period.ts";
import { isPercentage, readSeries, sectionLetter } from "./read-series.ts";

export type ReadFigure = FigurePeriod & { row: ImportRow; series: string; groupName: string; value: number; plans: number | null; source: string };

/** What stands in for a column that the file does not have. */
export type FigureDefaults = { series: string | undefined; source: string | undefined };

/** The figures of a file, in its order; faults and doubts go to `check`. `teams`: names of the authority's teams. */
export async function collectFigures(rows: AsyncIterable<ImportRow>, check: ImportCheck, teams: readonly string[], defaults: FigureDefaults): Promise<ReadFigure[]> {
  const read: ImportRow[] = [];
  for await (const row of rows) {
    read.push(row);
    if (read.length % 1_000 === 0) await check.progress(read.length);
  }
  const areShares = sharesAnswer(read, check);
  const figures = read.flatMap((row) => readFigure(row, check, { teams, defaults, areShares }) ?? []);
  const seen = new Map<string, ReadFigure>();
  for (const figure of figures) {
    const before = seen.get(figureKey(figure));
    if (before) check.fault(figure.row, null, `the same figure is already in row ${before.row.place.row}`, "Keep one of the two rows.");
    seen.set(figureKey(figure), figure);
  }
  return figures;
}

/** What makes two figures the same one: what, when and of whom. */
export const figureKey = (figure: Pick<ReadFigure, "series" | "period" | "start" | "groupName">) =>
  [figure.series, figure.period, figure.start, figure.groupName.toLowerCase()].join(" ");

const SHARES = [
  { value: "share", text: "They are shares of one: 0.74 is 74%" },
  { value: "percent", text: "They are percentages: 0.74 is less than 1%" },
];

/** A cell that says 0.74 without a sign: a share, or less than one per cent? */
const couldBeShare = (text: string) => /^0?\.\d+$|^[01](\.0+)?$/.test(text.trim());

function sharesAnswer(rows: readonly ImportRow[], check: ImportCheck): (row: ImportRow) => boolean | undefined {
  const values = rows.flatMap((row) => row.values["value"] ?? []);
  // A lone 0 or 1 says nothing; a fraction does. A workbook keeps 74% as 0.74, so most often the whole file is in shares.
  const whole = values.length > 0 && values.every(couldBeShare) && values.some((text) => /\.\d*[1-9]/.test(text));
  const ask = (row: ImportRow, key: string, text: string) => {
    const answer = check.ask(row, key, text, SHARES);
    return answer === undefined ? undefined : answer === "share";
  };
  return (row) => {
    const text = row.values["value"] ?? "";
    if (!couldBeShare(text)) return false;
    if (whole) return ask(row, "figures all shares", "Every figure in the file is 1 or less. Are they shares of one or percentages?");
    if (!/\.\d*[1-9]/.test(text)) return false;
    return ask(row, "figures some shares", "Some figures are less than 1 and others are more. Are the ones less than 1 shares of one or percentages?");
  };
}

type Around = { teams: readonly string[]; defaults: FigureDefaults; areShares: (row: ImportRow) => boolean | undefined };

function readFigure(row: ImportRow, check: ImportCheck, around: Around): ReadFigure | undefined {
  const { values } = row;
  const group = (values["group"] ?? "").replace(/^(all( teams)?|overall|whole authority|total)$/i, "");
  const series = seriesOf(row, check, group, around);
  const period = periodOf(row, check);
  const value = valueOf(row, check, series, around);
  const plans = plansOf(row, check);
  const source = values["source"] ?? around.defaults.source ?? "";
  if (source.length > 200) check.fault(row, "source", "the source is longer than 200 characters", "Shorten it.");
  if (group.length > 80) check.fault(row, "group", "the name is longer than 80 characters", "Shorten it.");
  if (series === undefined || period === undefined || value === undefined) return undefined;
  if ((series === "compliance-team" || series === "compliance-section") && group === "") {
    check.fault(row, "group", "this figure is of a team or section, but names none", "Fill it in, or call it Overall compliance.");
    return undefined;
  }
  const letter = series === "compliance-section" ? sectionLetter(group) : undefined;
  const team = series === "compliance-team" ? around.teams.find((name) => name.toLowerCase() === group.toLowerCase()) : undefined;
  return { row, series, ...period, groupName: letter ?? team ?? group, value, plans, source };
}

function seriesOf(row: ImportRow, check: ImportCheck, group: string, { teams, defaults }: Around): string | undefined {
  const text = row.values["series"] ?? defaults.series ?? (row.values["value"] === undefined ? undefined : "compliance");
  const series = text === undefined ? undefined : readSeries(text);
  if (series === undefined) {
    check.fault(row, "series", "it is not said what is measured", "Write Overall compliance, Team compliance, Section compliance, or another name.");
    return undefined;
  }
  if (series !== "compliance" || group === "") return series;
  if (teams.some((name) => name.toLowerCase() === group.toLowerCase())) return "compliance-team";
  if (sectionLetter(group) !== undefined) return "compliance-section";
  const answer = check.ask(row, `figures group ${group.toLowerCase()}`, `“${group}” is neither a team of the register nor a section of the plan. What is it?`, [
    { value: "compliance-team", text: "A team" },
    { value: "compliance-section", text: "A section of the plan" },
  ]);
  return answer ?? "compliance-team";
}

function periodOf(row: ImportRow, check: ImportCheck): FigurePeriod | undefined {
  const text = row.values["period"];
  if (text === undefined) {
    check.fault(row, "period", "the figure has no period", "Write a month, quarter, term or year, such as July 2020.");
    return undefined;
  }
  const habits: YearHabits = { yearStart: undefined, quarters: undefined };
  let read = readPeriod(text, habits);
  if ("doubt" in read) {
    const answer = askHabit(row, check, read);
    if (answer === undefined) return undefined;
    read = readPeriod(text, { ...habits, [read.doubt]: answer });
  }
  if ("value" in read) return read.value;
  if ("what" in read) check.fault(row, "period", read.what, read.cure);
  return undefined;
}

function askHabit(row: ImportRow, check: ImportCheck, { doubt }: PeriodDoubt): string | undefined {
  return doubt === "quarters"
    ? check.ask(row, "figures quarters", "Which months is Q1?", [{ value: "calendar", text: "January to March" }, { value: "financial", text: "April to June" }])
    : check.ask(row, "figures year start", "When does a year such as 2020/21 begin?", [{ value: "financial", text: "In April (financial year)" }, { value: "school", text: "In September (school year)" }]);
}

function valueOf(row: ImportRow, check: ImportCheck, series: string | undefined, { areShares }: Around): number | undefined {
  const text = row.values["value"];
  if (text === undefined) {
    check.fault(row, "value", "there is no figure", "Fill it in, or take the row out.");
    return undefined;
  }
  const read = readNumber(text);
  if (!("value" in read)) {
    check.fault(row, "value", read.what, read.cure);
    return undefined;
  }
  if (series === undefined || !isPercentage(series)) return read.value;
  const share = areShares(row);
  const value = share === true ? Math.round(read.value * 1e12) / 1e10 : read.value;
  if (value >= 0 && value <= 100) return value;
  check.fault(row, "value", "compliance is a percentage, from 0 to 100", "Check the figure.");
  return undefined;
}

function plansOf(row: ImportRow, check: ImportCheck): number | null {
  const text = row.values["plans"];
  if (text === undefined) return null;
  const read = readNumber(text);
  if ("value" in read && Number.isInteger(read.value) && read.value >= 0 && read.value <= 1_000_000) return read.value;
  check.fault(row, "plans", "this is not a number of plans", "Write a whole number, or leave it empty.");
  return null;
}
