/**
 * `value` to `decimals` places, halves away from zero (74.5 -> 75, 2.675 -> 2.68), as people round on paper.
 * A binary fraction may lie a hair under the decimal half that it stands for, so the hair is given back first.
 */
export function roundHalfUp(value: number, decimals = 0): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const rounded = Math.floor(scaled + 0.5 + scaled * 4 * Number.EPSILON);
  const result = (Math.sign(value) * rounded) / factor;
  return result === 0 ? 0 : result;
}
