/**
 * What a mean square says of a rater (Linacre 2002, Rasch Measurement Transactions 16:878: above 2 distorts, 1.5 to 2 adds nothing, 0.5 to 1.5
 * is productive, below 0.5 is too predictable). Infit is told first, as it is not swayed by single answers far off.
 */
export function fitWords({ infit, outfit }: { infit: number; outfit: number }): string {
  if (infit > 2) return "Answers often go against what the document and the other raters would lead one to expect: look at them together.";
  if (infit > 1.5) return "Answers are less steady than expected: some strict, some lenient.";
  if (infit < 0.5) return "Answers vary less than expected: perhaps one impression of the whole document decides them all.";
  if (outfit > 2) return "Answers are steady, but for a few that surprise: look at those.";
  return "Answers are as steady as expected.";
}
