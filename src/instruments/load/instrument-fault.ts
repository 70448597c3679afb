/** Where in an instrument: ["sections", 0, "groups", 1, "criteria", 2, "weight"]. */
export type FaultPath = readonly (string | number)[];

/** What is wrong with an instrument, where, and what to do about it. */
export type InstrumentFault = {
  path: FaultPath; what: string; cure: string;
  /** It is the name that is wrong, and not what stands under it. */
  isName?: boolean;
};

/** A fault with its place in a file, counted from 1. */
export type PlacedFault = { line: number; column: number; what: string; cure: string };

const named = { sections: "section", groups: "group", criteria: "criterion", options: "option", list: "grade", limits: "limit", judgements: "judgement", facts: "fact" } as const;

/** The part of an instrument that a path leads to, by its name where it has one: "criterion B3", "scale met", "grade good". */
export function partNamed(instrument: unknown, path: FaultPath): string {
  let at = instrument;
  let words = "";
  for (const [index, step] of path.entries()) {
    at = typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[step] : undefined;
    const list = path[index - 1];
    if (path[index - 1] === "scales" && index === 1) words = `scale ${step}`;
    if (typeof step === "number" && typeof list === "string" && list in named) {
      const part = at as { id?: unknown; value?: unknown; name?: unknown; title?: unknown } | undefined;
      const name = [part?.id, part?.value, part?.name, part?.title].find((each) => typeof each === "string" && each !== "");
      const what = `${named[list as keyof typeof named]} ${typeof name === "string" ? name : step + 1}`;
      words = list === "groups" || list === "options" ? `${words === "" ? "" : `${words}, `}${what}` : what;
    }
  }
  return words;
}
