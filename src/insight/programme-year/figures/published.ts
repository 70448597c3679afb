import type { ProgrammeYearInput, YearCycle, YearPublished } from "./input.ts";
import { nothingMeasured, publishedMean, type Measured } from "./mean-figure.ts";

/** Names under which published figures of a programme are brought in. */
export const publishedSeries = { documents: "programme-documents", internal: "programme-score", external: "programme-external-score" } as const;

const isNamed = (figure: YearPublished, series: string, names: readonly string[]): boolean => figure.series === series && names.some((name) => name.toLowerCase() === figure.group.toLowerCase());

/** A published figure's period begins in a cycle when its first day lies in the cycle's months. */
export function inCycle(figure: YearPublished, cycle: YearCycle): boolean {
  return figure.from >= `${cycle.from.slice(0, 7)}-01` && figure.from <= cycle.to;
}

export function publishedIn(input: Pick<ProgrammeYearInput, "published">, series: string, names: readonly string[], cycle: YearCycle): Measured {
  const found = input.published.find((figure) => isNamed(figure, series, names) && inCycle(figure, cycle));
  return found ? publishedMean(found.value, found.documents, found.source) : nothingMeasured;
}

/** A time before the first cycle of which figures were published. */
export type EarlierPeriod = { from: string; period: YearPublished["period"] };

/** Every time before the programme's first cycle of which the series holds figures, the oldest first. */
export function earlierPeriods(input: Pick<ProgrammeYearInput, "published" | "cycles">, series: string): EarlierPeriod[] {
  const first = input.cycles[0]?.from.slice(0, 7) ?? "9999-12";
  const found = input.published.filter((figure) => figure.series === series && figure.from < `${first}-01`).map(({ from, period }) => ({ from, period }));
  return [...new Map(found.map((each) => [`${each.from} ${each.period}`, each])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

export function publishedAt(input: Pick<ProgrammeYearInput, "published">, series: string, names: readonly string[], at: EarlierPeriod): Measured {
  const found = input.published.find((figure) => isNamed(figure, series, names) && figure.from === at.from && figure.period === at.period);
  return found ? publishedMean(found.value, found.documents, found.source) : nothingMeasured;
}
