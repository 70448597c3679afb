import type { SectionId } from "../../sections/section-ids.ts";

/** What each section holds, in a word or two (SEND Regulations 2014, reg 12). */
export const sectionNames: Readonly<Record<SectionId, string>> = {
  A: "views, interests and aspirations", B: "special educational needs", C: "health needs", D: "social care needs", E: "outcomes",
  F: "special educational provision", G: "health provision", H: "social care provision", H1: "social care provision under the 1970 Act", H2: "other social care provision",
  I: "placement", J: "personal budget", K: "advice and information",
};

export const sectionTitle = (id: SectionId | null): string => (id === null ? "The plan as a whole" : `Section ${id}: ${sectionNames[id]}`);
