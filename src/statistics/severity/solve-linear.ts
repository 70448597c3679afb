/**
 * Solves matrix × x = right for each of `columns` right sides at once, all row by row (Gauss and Jordan, largest pivot of the column
 * first). Undefined where the matrix cannot be inverted. For some hundreds of rows at most.
 */
export function solveLinear(matrix: Float64Array, size: number, right: Float64Array, columns = 1): Float64Array | undefined {
  const left = matrix.slice();
  const found = right.slice();
  const sides = [{ cells: left, width: size }, { cells: found, width: columns }];
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(left[row * size + column] ?? 0) > Math.abs(left[pivot * size + column] ?? 0)) pivot = row;
    }
    const value = left[pivot * size + column] ?? 0;
    if (!(Math.abs(value) > 1e-11)) return undefined;
    for (const { cells, width } of sides) {
      if (pivot !== column) {
        const moved = cells.slice(column * width, (column + 1) * width);
        cells.copyWithin(column * width, pivot * width, (pivot + 1) * width);
        cells.set(moved, pivot * width);
      }
      for (let cell = column * width; cell < (column + 1) * width; cell += 1) cells[cell] = (cells[cell] ?? 0) / value;
    }
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : (left[row * size + column] ?? 0);
      if (factor === 0) continue;
      for (const { cells, width } of sides) {
        const from = column * width;
        const to = row * width;
        for (let cell = 0; cell < width; cell += 1) cells[to + cell] = (cells[to + cell] ?? 0) - factor * (cells[from + cell] ?? 0);
      }
    }
  }
  return found;
}

/** The inverse of a square matrix; undefined where it has none. */
export function invertMatrix(matrix: Float64Array, size: number): Float64Array | undefined {
  const identity = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) identity[row * size + row] = 1;
  return solveLinear(matrix, size, identity, size);
}
