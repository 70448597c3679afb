import { instrumentSchema, type Instrument } from "../../src/instruments/instrument.ts";

type Input = Parameters<typeof instrumentSchema.parse>[0];

export const yesPartlyNo = {
  type: "choice",
  options: [
    { value: "Yes", points: 2, also: ["y"] }, { value: "Partly", points: 1 }, { value: "No", points: 0, also: ["n"] }, { value: "N/A", points: null },
  ],
};

/** A small audit tool: sections of criteria by their ids ({ A: ["A1", { id: "A2", weight: 2 }] }), Yes/Partly/No/N/A as 2/1/0/–, a share out of 20. */
export function exampleInstrument(sections: Record<string, readonly (string | Record<string, unknown>)[]>, more: Record<string, unknown> = {}): Instrument {
  const input: Input = {
    id: "example", version: 1, title: "Example", summary: "A small tool.", source: "Made for tests", appliesTo: ["new-plan"],
    scales: { "yes-partly-no": yesPartlyNo }, scale: "yes-partly-no",
    sections: Object.entries(sections).map(([id, criteria]) => ({
      id, title: `Section ${id}`,
      groups: [{ criteria: criteria.map((each) => (typeof each === "string" ? { id: each, text: `Is ${each} so?` } : { text: `Is ${String(each["id"])} so?`, ...each })) }],
    })),
    score: { rollup: "share", outOf: 20 },
    ...more,
  };
  return instrumentSchema.parse(input);
}
