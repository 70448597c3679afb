/**
 * The circumstances in which a council need not keep the time limits of an assessment, where they make it impractical to: SEND Regulations 2014
 * reg 10(4)(a) to (d) for the 16 weeks. Reg 13(3) takes them over for the 20 weeks, and reg 5(4) has the same for the 6 weeks. They never bear on a review.
 */
export const exceptionGrounds = {
  "school-closed": { text: "School closed for 4 weeks or more", law: "reg 10(4)(a)", also: ["a", "10(4)(a)", "school closure", "school holiday", "school holidays", "summer holiday", "summer holidays", "school closed"] },
  "early-years-closed": { text: "Early years setting closed for 4 weeks or more", law: "reg 10(4)(b)", also: ["b", "10(4)(b)", "early years closed", "nursery closed", "early years closure", "nursery closure"] },
  "personal-circumstances": { text: "Exceptional personal circumstances", law: "reg 10(4)(c)", also: ["c", "10(4)(c)", "personal circumstances", "exceptional circumstances", "family circumstances", "exceptional"] },
  away: { text: "Away from the area for 4 weeks or more", law: "reg 10(4)(d)", also: ["d", "10(4)(d)", "absent", "absent from the area", "away", "out of area", "left the area", "abroad"] },
} as const satisfies Record<string, { text: string; law: string; also: readonly string[] }>;

export type ExceptionGround = keyof typeof exceptionGrounds;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

const byWords = new Map(Object.entries(exceptionGrounds).flatMap(([ground, { text, law, also }]) =>
  [ground, text, law, ...also].map((words) => [plain(words), ground as ExceptionGround] as const)));

/** A ground written in a council's words. */
export function exceptionGroundOf(text: string): ExceptionGround | undefined {
  return byWords.get(plain(text)) ?? byWords.get(plain(text.replace(/regulation/i, "reg")));
}
