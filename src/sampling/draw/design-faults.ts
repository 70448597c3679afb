import type { SampleDesign } from "./sample-design.ts";

export type DesignFaults = Partial<Record<"name" | "kinds" | "advice" | "to-day" | "yearTo" | "number" | "risk" | "divide" | "references" | "chosenReason", string>>;

const MOST = 2000;
const isNumber = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;

function numberFault({ allocation }: SampleDesign): string | undefined {
  if (allocation.by === "all") return undefined;
  if (allocation.by === "fixed") return Object.values(allocation.wanted).every(isNumber) ? undefined : `Each number must be whole, from 0 to ${MOST}`;
  const number = allocation.by === "equal" ? allocation.each : allocation.total;
  return isNumber(number) && number > 0 ? undefined : `Enter how many to draw: a whole number from 1 to ${MOST}`;
}

/** What is wrong with a design whatever the register holds; the keys are the ids of the form's fields. */
export function designFaults(design: SampleDesign): DesignFaults {
  const { frame, purpose, chosen } = design;
  const number = numberFault(design);
  return {
    ...((design.name.trim() === "" || design.name.length > 120) && { name: "Enter a name for the sample, of at most 120 characters" }),
    ...(frame.kinds.length === 0 && { kinds: "Choose at least one kind of document" }),
    ...(design.advice.some((kind) => frame.kinds.includes(kind)) && { advice: "A kind of advice can be drawn by itself or along with its plan, not both" }),
    ...(frame.from !== undefined && frame.to !== undefined && frame.to < frame.from && { "to-day": "The last day must not be before the first" }),
    ...(frame.yearFrom !== undefined && frame.yearTo !== undefined && frame.yearTo < frame.yearFrom && { yearTo: "The last year group must not be below the first" }),
    ...(purpose !== "chosen" && number !== undefined && { number }),
    ...(purpose === "risk" && design.risk === undefined && { risk: "Choose what comes first" }),
    ...((design.divide.length > 2 || new Set(design.divide).size !== design.divide.length) && { divide: "Divide by two different things at most" }),
    ...(purpose === "chosen" && (chosen === undefined || chosen.references.length === 0) && { references: "Enter the references of the plans, one on each line" }),
    ...(purpose === "chosen" && (chosen === undefined || chosen.reason.trim().length < 3) && { chosenReason: "Say why these plans are chosen" }),
  };
}
