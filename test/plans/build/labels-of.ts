import { completeLabels } from "../complete-labels.ts";
import type { Judgements } from "./judgements.ts";

const entries = <T>(record: Record<string, T>) => Object.entries(record);

/** The labels of one plan: its judgements, with the words of the marks that they name. */
export function labelsOf(id: string, { layout, person, planKind, dates, sections, ...said }: Judgements, quotes: ReadonlyMap<string, string>, recommended: Readonly<Record<string, ReadonlyMap<string, string>>>) {
  const used = new Set<string>();
  const words = (mark: string, from = quotes) => {
    const text = from.get(mark);
    if (text === undefined) throw new Error(`${id}: nothing is marked ${mark}`);
    if (from === quotes) used.add(mark);
    return text;
  };
  const labels = completeLabels({
    id, layout, person, planKind, dates, sections,
    aspirations: entries(said.aspirations).map(([mark, { by, kind }]) => ({ by, text: words(mark), kind })),
    needs: entries(said.needs).map(([mark, { section, area }]) => ({
      id: mark, section, area, text: words(mark),
      provisions: entries(said.provisions).filter(([, { needs }]) => needs.includes(mark)).map(([other]) => other),
    })),
    outcomes: entries(said.outcomes).map(([mark, { smart, fault, pfa, provisions }]) => ({ id: mark, text: words(mark), smart, fault, pfa, provisions })),
    provisions: entries(said.provisions).map(([mark, { section, ...rest }]) => ({ id: mark, section, text: words(mark), ...rest })),
    advice: said.advice.map(({ recommended: each, ...rest }) => ({
      ...rest,
      recommended: entries(each).map(([mark, [kind, inPlan]]) => ({ text: words(mark, recommended[rest.file ?? ""] ?? new Map()), kind, inPlan })),
    })),
    defects: said.defects.map(({ code, section, quote }) => ({ code, section, quote: quote !== null && /^[a-z]+\d+$/.test(quote) ? words(quote) : quote })),
    answers: said.answers,
  });
  const unused = [...quotes.keys()].filter((mark) => !used.has(mark));
  if (unused.length > 0) throw new Error(`${id}: marked and not judged: ${unused.join(", ")}`);
  return labels;
}
