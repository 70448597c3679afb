import { amountsIn, frequenciesIn, type Quantity } from "../../words/quantities.ts";

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

/** The amounts and frequencies of a text in its own words, those within others left out. */
function quantitiesIn(text: string): string[] {
  const all = [...amountsIn(text), ...frequenciesIn(text)].sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const kept: Quantity[] = [];
  for (const each of all) if (!kept.some((before) => each.at < before.at + before.text.length)) kept.push(each);
  return kept.map((each) => each.text);
}

/** How much and how often a report and the plan say, in their own words; null where neither says anything or both say the same. */
export function amountDifference(report: string, plan: string): { report: string; plan: string } | null {
  const [first, second] = [quantitiesIn(oneLine(report)), quantitiesIn(oneLine(plan))];
  if (first.join(" ").toLowerCase() === second.join(" ").toLowerCase()) return null;
  const words = (quantities: readonly string[]) => quantities.join(", ") || "no amount";
  return { report: words(first), plan: words(second) };
}
