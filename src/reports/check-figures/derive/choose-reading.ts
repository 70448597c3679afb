import type { FigureFinding } from "./figure-finding.ts";

/** One way to take a line of derived figures: which others it is made of, tried at every case. */
export type Reading = { findings: FigureFinding[]; words: string };

const wrong = (reading: Reading) => reading.findings.filter(({ verdict }) => verdict === "wrong").length;
const right = (reading: Reading) => reading.findings.filter(({ verdict }) => verdict === "holds").length;

/**
 * The first reading, which is what the label says, unless it fails in most cases (two or more) and another holds in nearly all. So a
 * single wrong figure never makes its table look as though it were made in another way.
 */
export function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const first = readings.find((reading) => reading.findings.length > 0);
  if (first === undefined || wrong(first) < 2 || wrong(first) * 2 <= first.findings.length) return first;
  const others = readings.filter((reading) => right(reading) >= 2 && wrong(reading) * 4 <= reading.findings.length);
  return others.sort((a, b) => wrong(a) - wrong(b))[0] ?? first;
}
