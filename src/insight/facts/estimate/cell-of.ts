import { estimateInterval } from "../../../statistics/index.ts";
import type { Measure } from "../catalogue/measures.ts";
import type { Question } from "../catalogue/question.ts";
import type { Cell, CellPart } from "./cell.ts";
import { estimateRatio, type RatioEstimate } from "./estimate-ratio.ts";
import { meanOfTeams } from "./mean-of-teams.ts";
import { shareInterval } from "./share-interval.ts";
import type { SumsRow } from "./sums-row.ts";
import { addSums, type Sums } from "./sums.ts";

type Asked = Pick<Question, "average" | "least">;

/** One cell from its rows of sums. Never adds up rows of different scales. */
export function cellOf(keys: Cell["keys"], rows: readonly SumsRow[], measure: Measure, asked: Asked): Cell {
  const whole = rows.filter((row) => row.part === null);
  const sums = addSums(whole);
  const tools = [...new Set(whole.flatMap((row) => row.tool ?? []))].sort();
  const cell: Cell = {
    keys, state: "none", value: null, low: null, high: null, outOf: null, parts: [], documents: sums.units, ratings: sums.ratings, x: sums.x,
    estimate: null, effective: null, isWhole: false, tools,
  };
  if (measure.kind === "count") return { ...cell, state: "figure", value: countOf(measure, sums), isWhole: true };
  if (sums.units === 0) return cell;
  if (tools.length > 1 && new Set(whole.map((row) => row.scale)).size > 1) return { ...cell, state: "several-tools" };
  if (sums.units < asked.least) return { ...cell, state: "too-few" };
  const ratio = ratioOf(whole, asked);
  if (ratio === undefined) return cell;
  const known = { ...cell, state: "figure" as const, isWhole: ratio.isWhole, outOf: new Set(whole.map((row) => row.outOf)).size === 1 ? (whole[0]?.outOf ?? null) : null };
  // The sums cannot tell a coefficient: whoever asks puts it in.
  if (measure.kind === "coefficient") return known;
  if (measure.kind === "parts") return { ...known, parts: partsOf(rows, whole, asked) };
  if (measure.kind === "share") {
    const { value, low, high, effective } = shareOf(ratio, whole, asked);
    return { ...known, value, low, high, effective, estimate: inPercent(ratio.estimate) };
  }
  return { ...known, value: ratio.value, estimate: ratio.estimate, ...meanInterval(ratio, known.outOf) };
}

const countOf = ({ counts }: Measure, sums: Sums): number => (counts === "ratings" ? sums.ratings : counts === "documents" ? sums.units : sums.y);

const ratioOf = (rows: readonly SumsRow[], { average }: Asked): RatioEstimate | undefined => (average === "teams" ? meanOfTeams(rows) : estimateRatio(rows));

const inPercent = (estimate: RatioEstimate["estimate"]) => estimate && { value: estimate.value * 100, se: estimate.se * 100, df: estimate.df };

function shareOf(ratio: RatioEstimate, rows: readonly SumsRow[], { average }: Asked) {
  const { low, high, effective } = shareInterval(ratio, rows, { isSimple: average !== "teams" });
  return { value: ratio.value * 100, low: low * 100, high: high * 100, effective };
}

/** Documents that all scored alike say nothing of how much others would differ: no interval rather than one of no width, unless all were rated. */
function meanInterval(ratio: RatioEstimate, outOf: number | null): { low: number | null; high: number | null } {
  if (ratio.isWhole) return { low: ratio.value, high: ratio.value };
  if (ratio.estimate === null || ratio.estimate.se === 0) return { low: null, high: null };
  const { low, high } = estimateInterval(ratio.estimate);
  return { low: Math.max(0, low), high: outOf === null ? high : Math.min(outOf, high) };
}

/** Each part's share of the whole; documents that have nothing of a part count in the whole all the same. */
function partsOf(rows: readonly SumsRow[], whole: readonly SumsRow[], asked: Asked): CellPart[] {
  const groupOf = (row: SumsRow) => JSON.stringify([row.tool, row.scale, row.outOf, row.stratum, row.weight, row.fraction, row.team]);
  const byPart = Map.groupBy(rows.filter((row) => row.part !== null), (row) => row.part ?? "");
  const ordered = [...byPart].sort(([a, one], [b, other]) => (one[0]?.partOrder ?? 1e6) - (other[0]?.partOrder ?? 1e6) || addSums(other).y - addSums(one).y || (a < b ? -1 : 1));
  return ordered.flatMap(([key, own]) => {
    const found = new Map(own.map((row) => [groupOf(row), row]));
    const full = whole.map((row): SumsRow => {
      const part = found.get(groupOf(row));
      return { ...row, y: part?.y ?? 0, yy: part?.yy ?? 0, xy: part?.xy ?? 0 };
    });
    const ratio = ratioOf(full, asked);
    return ratio === undefined ? [] : [{ key, count: addSums(full).y, ...shareOf(ratio, full, asked) }];
  });
}
