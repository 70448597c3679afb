import { roundHalfUp } from "../../../platform/index.ts";
import type { Range } from "../range/range.ts";

/** "15.87 (15.82 to 15.92)", or the number alone where it can be no other. */
export function rangeInWords({ value, low, high }: Range): string {
  const digits = 3;
  const say = (number: number) => String(roundHalfUp(number, digits));
  return high - low < 1e-9 ? say(value) : `${say(value)} (${say(low)} to ${say(high)})`;
}
