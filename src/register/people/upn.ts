/** The 23 letters that a UPN may begin with: I, O and S are too like digits. */
const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Whether a unique pupil number is well formed and its first letter checks the rest (DfE, "Unique pupil numbers": the
 * characters 2 to 13 times 2 to 13, summed, modulus 23). A temporary number ends in a letter, counted by its place.
 */
export function isUpn(text: string): boolean {
  if (!/^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/.test(text)) return false;
  const worth = (sign: string) => (/[0-9]/.test(sign) ? Number(sign) : LETTERS.indexOf(sign));
  const sum = Array.from(text.slice(1)).reduce((total, sign, at) => total + worth(sign) * (at + 2), 0);
  return LETTERS[sum % 23] === text[0];
}
