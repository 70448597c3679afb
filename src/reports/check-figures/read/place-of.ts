/** A cell as spreadsheets name it: row 5, third column is C5. `column` counts from 0, `row` from 1. */
export function placeOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
