/**
 * Weights of a logistic regression by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, The Elements of Statistical
 * Learning, 4.4.1), with a penalty on the squares of all weights but the first, which stands for the constant.
 */
export function logisticFit(rows: readonly (readonly number[])[], truths: readonly boolean[], penalty: number): number[] {
  const size = rows[0]?.length ?? 0;
  const weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 30; round += 1) {
    const matrix = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0));
    for (const [index, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, fact, at) => sum + fact * (weights[at] ?? 0), 0)));
      const spread = chance * (1 - chance);
      const error = (truths[index] === true ? 1 : 0) - chance;
      for (const [at, line] of matrix.entries()) {
        const fact = row[at] ?? 0;
        if (fact === 0) continue;
        for (let other = 0; other < size; other += 1) line[other] = (line[other] ?? 0) + spread * fact * (row[other] ?? 0);
        line[size] = (line[size] ?? 0) + error * fact;
      }
    }
    for (const [at, line] of matrix.entries()) {
      line[at] = (line[at] ?? 0) + (at === 0 ? 1e-6 : penalty);
      line[size] = (line[size] ?? 0) - (at === 0 ? 0 : penalty * (weights[at] ?? 0));
    }
    const steps = solve(matrix);
    for (const [at, step] of steps.entries()) weights[at] = (weights[at] ?? 0) + step;
    if (Math.max(...steps.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** The solution of linear equations whose last column is the right side (Gauss and Jordan, largest pivot first). */
function solve(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = matrix.slice(at).reduce((best, line, index) => (Math.abs(line[at] ?? 0) > Math.abs(matrix[best]?.[at] ?? 0) ? at + index : best), at);
    const [chosen = [], own = []] = [matrix[pivot], matrix[at]];
    matrix[at] = chosen;
    if (pivot !== at) matrix[pivot] = own;
    for (const [index, line] of matrix.entries()) {
      const times = index === at ? 0 : (line[at] ?? 0) / (chosen[at] ?? 1);
      if (times !== 0) for (let column = at; column <= size; column += 1) line[column] = (line[column] ?? 0) - times * (chosen[column] ?? 0);
    }
  }
  return matrix.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}
