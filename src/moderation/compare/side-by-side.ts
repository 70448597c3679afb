import { criteriaOf, type Instrument } from "../../instruments/index.ts";

/** What one rater said about one criterion. `points` is null where the answer is left out of the score. */
export type GivenAnswer = { value: string; points: number | null; comment: string; evidence: string };

export type RatingToCompare = {
  answers: ReadonlyMap<string, GivenAnswer>;
  judgements: Readonly<Record<string, string | string[]>>;
};

/** How a difference was settled. `value` is empty where the criterion is left unanswered. */
export type Settlement = { value: string; whose: "both" | "first" | "second" | "other"; how: "agreement" | "moderator"; reason: string };

export type Compared = {
  /** The criterion's id, or "judgement:" and the id of a question asked of the document as a whole. */
  id: string;
  sectionId: string;
  sectionTitle: string;
  text: string;
  /** What may be answered; null where the scale has no list of options. */
  options: readonly { value: string; label: string }[] | null;
  first: GivenAnswer | undefined;
  second: GivenAnswer | undefined;
  differs: boolean;
  /** Second less first in points; null where either is not scored. */
  difference: number | null;
};

const judgementId = (id: string) => `judgement:${id}`;
const inOne = (value: string | string[] | undefined) => (value === undefined ? undefined : [value].flat().join(" | "));

/**
 * Two ratings by the same tool beside one another, in the tool's order: every criterion that either answered, then the questions about the
 * document as a whole that are answered by one choice. Two raters who both left a criterion unanswered do not differ.
 */
export function sideBySide(instrument: Instrument, first: RatingToCompare, second: RatingToCompare): Compared[] {
  const criteria = criteriaOf(instrument).map(({ criterion, section, scale }): Compared => {
    const one = first.answers.get(criterion.id);
    const two = second.answers.get(criterion.id);
    return {
      id: criterion.id, sectionId: section.id, sectionTitle: section.title, text: criterion.text,
      options: scale.type === "choice" ? scale.options.map((option) => ({ value: option.value, label: option.label ?? option.value })) : null,
      first: one, second: two, differs: (one?.value ?? "") !== (two?.value ?? ""),
      difference: typeof one?.points === "number" && typeof two?.points === "number" ? two.points - one.points : null,
    };
  });
  const judgements = instrument.judgements.filter((judgement) => judgement.type === "choice").map((judgement): Compared => {
    const given = (rating: RatingToCompare): GivenAnswer | undefined => {
      const value = inOne(rating.judgements[judgement.id]);
      return value === undefined ? undefined : { value, points: null, comment: "", evidence: "" };
    };
    const [one, two] = [given(first), given(second)];
    return {
      id: judgementId(judgement.id), sectionId: "", sectionTitle: "The document as a whole", text: judgement.question,
      options: judgement.options.map((option) => ({ value: option.value, label: option.label ?? option.value })),
      first: one, second: two, differs: (one?.value ?? "") !== (two?.value ?? ""), difference: null,
    };
  });
  return [...criteria, ...judgements].filter((row) => row.first !== undefined || row.second !== undefined);
}
