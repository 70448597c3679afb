/** One rater's answer to one criterion of a calibration document. `share` is its points as a share of the most; null where it is not scored. */
export type CalibrationAnswer = { rater: string; criterion: string; value: string; share: number | null };

export type CalibrationRow = {
  criterion: string;
  /** In the order of the raters; null: not answered. */
  cells: ({ value: string; share: number | null; differs: boolean } | null)[];
  /** The answer that most gave; several where as many gave each. */
  commonest: string[];
  /** Raters who gave another. */
  differ: string[];
};

/** Every rater's answer by criterion, with the answer that most gave and who gave another. Criteria that nobody answered are left out. */
export function calibrationTable(criteria: readonly string[], raters: readonly string[], answers: readonly CalibrationAnswer[]): CalibrationRow[] {
  const by = new Map(answers.map((answer) => [JSON.stringify([answer.criterion, answer.rater]), answer]));
  return criteria.flatMap((criterion): CalibrationRow[] => {
    const given = raters.map((rater) => by.get(JSON.stringify([criterion, rater])));
    const counts = new Map<string, number>();
    for (const answer of given) if (answer !== undefined) counts.set(answer.value, (counts.get(answer.value) ?? 0) + 1);
    if (counts.size === 0) return [];
    const most = Math.max(...counts.values());
    const commonest = [...counts].filter(([, count]) => count === most).map(([value]) => value);
    const differs = (value: string) => !commonest.includes(value) || commonest.length > 1;
    return [{
      criterion, commonest, cells: given.map((answer) => (answer === undefined ? null : { value: answer.value, share: answer.share, differs: differs(answer.value) })),
      differ: commonest.length > 1 ? [] : raters.filter((_, index) => given[index] !== undefined && given[index]?.value !== commonest[0]),
    }];
  });
}
