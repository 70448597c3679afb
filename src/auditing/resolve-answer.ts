import { criteriaOf, type Instrument } from "../instruments/index.ts";

/**
 * The values of a criterion's scale that `answer` stands for: "met" is full points, "not-met" fewer, "applicable" any
 * that scores, anything else is itself. Undefined when the instrument has no such criterion or nothing was asked.
 */
export function resolveAnswer(instrument: Instrument, criterionId: string, answer: string | undefined): string[] | undefined {
  if (answer === undefined) return undefined;
  const found = criteriaOf(instrument).find((entry) => entry.criterion.id === criterionId);
  if (found === undefined) return undefined;
  if (answer !== "met" && answer !== "not-met" && answer !== "applicable") return [answer];
  const options = found.scale.type === "choice" ? found.scale.options : [];
  const scored = options.flatMap((option) => (option.points === null ? [] : [{ value: option.value, points: option.points }]));
  if (answer === "applicable") return scored.map((option) => option.value);
  const most = Math.max(...scored.map((option) => option.points));
  return scored.filter((option) => (option.points === most) === (answer === "met")).map((option) => option.value);
}
