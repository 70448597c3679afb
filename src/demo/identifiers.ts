import type { Random } from "./random.ts";

/** An NHS number of the range kept for tests (999 …), with its modulus 11 check digit (NHS Data Dictionary). */
export function testNhsNumber(random: Random): string {
  for (;;) {
    const nine = `999${String(random.whole(0, 999_999)).padStart(6, "0")}`;
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${nine}${check}`;
  }
}

/** A unique pupil number: a check letter over authority, school and serial digits (DfE, weights 2 to 13, modulus 23). */
export function testUpn(random: Random): string {
  const digits = `999${String(random.whole(1000, 9999))}${String(random.whole(8, 20)).padStart(2, "0")}${String(random.whole(0, 999)).padStart(3, "0")}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${"ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23] ?? "A"}${digits}`;
}
