import { extractDocument, loadLexicon, loadReadingSettings, readPlan, type PlanReading, type PlanToRead } from "../../src/reading/index.ts";

/** The sections of an invented plan, as text; those that are not given say that there is nothing. `cover` stands before them. */
export type PlanInText = Partial<Record<"A" | "B" | "C" | "D" | "E" | "F" | "G" | "H1" | "H2" | "I" | "J" | "K" | "cover", string>>;

const headings = {
  A: "The views, interests and aspirations of the child and the parents", B: "Special educational needs", C: "Health needs", D: "Social care needs", E: "Outcomes", F: "Special educational provision",
  G: "Health provision", H1: "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", H2: "Any other social care provision", I: "Placement", J: "Personal budget", K: "Advice and information",
} as const;

const quiet: PlanInText = {
  cover: "Education, Health and Care Plan\nName: Rowan Ashby\nDate of birth: 4 March 2017\nYear group: Year 4\nNHS number: 999 000 1234\nDate of final plan: 6 June 2025",
  A: "Rowan told his key worker these things in April and she wrote them down. “I like drawing maps.” “When I am grown up I want to be a farmer.” Rowan talks in full sentences.",
  B: "The educational psychologist found that Rowan finds it hard to listen in a noisy room.", C: "No health needs were identified.", D: "No social care needs were identified.",
  E: "By July 2026 Rowan will put up his hand and wait for ten seconds in four lessons out of five. Short-term targets are set each term, and progress towards them is reviewed by the SENCO every term.",
  F: "A teaching assistant will sit with Rowan in a quiet room for 20 minutes every day to practise listening.", G: "None.", H1: "None.", H2: "None.",
  I: "Elmbrook Primary School, a mainstream primary school.", J: "No personal budget has been requested.", K: "School: Mrs Pat Lowe, 3 February 2025\nEducational Psychologist: Dr Kim Vale, 2 March 2025\nSocial care: duty team, 1 March 2025",
};

/** The whole text of a plan of which only these sections are of interest. */
export const planInText = (plan: PlanInText): string =>
  (["cover", ...Object.keys(headings)] as (keyof PlanInText)[]).map((id) => `${id === "cover" ? "" : `Section ${id}: ${headings[id]}\n`}${plan[id] ?? quiet[id] ?? ""}`).join("\n\n");

/** How a plan reads of which only these sections are of interest; the others are quiet: they hold nothing to find. */
export async function readInText(plan: PlanInText, more: Pick<PlanToRead, "asked"> = {}): Promise<PlanReading> {
  return readPlan({ plan: await extractDocument(new TextEncoder().encode(planInText(plan)), { name: "plan.txt" }), advice: [], ...more }, loadLexicon(), loadReadingSettings());
}

/** The quotes of a finding in a reading; "" where the fault is that something is not there. */
export const quotesOf = (reading: PlanReading, code: string): string[] => reading.findings.filter((finding) => finding.code === code).map((finding) => finding.quote ?? "");
