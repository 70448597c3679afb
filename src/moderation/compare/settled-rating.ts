import type { Instrument } from "../../instruments/index.ts";
import type { Compared, RatingToCompare, Settlement } from "./side-by-side.ts";

export type SettledRating = {
  answers: { criterionId: string; value: string; comment: string; evidence: string }[];
  judgements: Record<string, string | string[]>;
  /** Every criterion's settlement, agreed ones too: what is kept beside the rating. */
  settlements: (Settlement & { id: string })[];
  /** Differences that nobody has settled: the rating is not ready while there are any. */
  open: string[];
};

/** Ticks of both, in the order of the options; texts of both, each once. */
function joined(judgement: Instrument["judgements"][number], values: readonly (string | string[] | undefined)[]): string | string[] | undefined {
  const all = [...new Set(values.flatMap((value) => (value === undefined ? [] : [value].flat())))];
  if (all.length === 0) return undefined;
  if (judgement.type === "text") return all.join("\n\n");
  return judgement.options.map((option) => option.value).filter((value) => all.includes(value));
}

/**
 * The rating that two raters come to: what both said, and for each difference what was settled. Its evidence is that of whoever's answer
 * stands; its comment says how it was settled. Lists and texts about the document as a whole are those of both.
 */
export function settledRating(instrument: Instrument, compared: readonly Compared[], first: RatingToCompare, second: RatingToCompare, settled: ReadonlyMap<string, Settlement>): SettledRating {
  const result: SettledRating = { answers: [], judgements: {}, settlements: [], open: [] };
  for (const row of compared) {
    const settlement: Settlement | undefined = row.differs ? settled.get(row.id) : { value: row.first?.value ?? "", whose: "both", how: "agreement", reason: "" };
    if (settlement === undefined) {
      result.open.push(row.id);
      continue;
    }
    result.settlements.push({ id: row.id, ...settlement });
    if (settlement.value === "") continue;
    if (row.id.startsWith("judgement:")) {
      result.judgements[row.id.slice("judgement:".length)] = settlement.value;
      continue;
    }
    const source = settlement.whose === "second" ? row.second : settlement.whose === "first" ? row.first : undefined;
    const evidence = source === undefined ? [...new Set([row.first?.evidence, row.second?.evidence])].filter((each) => each).join("\n") : source.evidence;
    result.answers.push({ criterionId: row.id, value: settlement.value, comment: settlement.reason, evidence });
  }
  for (const judgement of instrument.judgements) {
    if (judgement.type === "choice") continue;
    const value = joined(judgement, [first.judgements[judgement.id], second.judgements[judgement.id]]);
    if (value !== undefined) result.judgements[judgement.id] = value;
  }
  return result;
}
