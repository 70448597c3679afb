export type Scale = (value: number) => number;

/** Maps a span of values to a span of pixels. A span of no length maps to the middle. */
export const linearScale = (from: readonly [number, number], to: readonly [number, number]): Scale => {
  const [low, high] = from;
  const [start, end] = to;
  if (high === low) return () => (start + end) / 2;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
};

const steps = [1, 2, 2.5, 5, 10];

/** Round numbers from `low` to `high`, about `count` of them: 0, 20, 40 … */
export const ticks = (low: number, high: number, count: number): number[] => {
  if (!(high > low) || count < 1) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * power >= rough - 1e-12) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};

/** A round number at or above the greatest value, so that the axis ends above every mark. */
export const roundedUp = (greatest: number): number => {
  if (!(greatest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  return (steps.find((one) => one * power >= greatest - 1e-12) ?? 10) * power;
};
