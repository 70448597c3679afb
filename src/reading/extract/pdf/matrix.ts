/** [a, b, c, d, e, f] as PDF writes it (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2], inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2], inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4], inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const place = (x: number, y: number, m: Matrix): [number, number] => [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];

/** Six numbers of an operator's arguments; anything else changes nothing. */
export function asMatrix(value: unknown): Matrix {
  const [a, b, c, d, e, f] = value instanceof Float32Array || Array.isArray(value) ? Array.from(value as ArrayLike<unknown>, Number) : [];
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined || ![a, b, c, d, e, f].every(Number.isFinite) ? identity : [a, b, c, d, e, f];
}
