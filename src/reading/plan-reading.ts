import type { SectionId } from "./sections/section-ids.ts";

/** Where words stand: page from 1 where it is known, the block's place among its section's blocks from 0, and the cell where it is in a table. */
export type Place = { page: number | null; block: number; table?: number; row?: number; column?: number };

export type NeedArea = "communication-interaction" | "cognition-learning" | "semh" | "sensory-physical" | "health" | "social-care";

/** White space alone keeps the layout of `text` (section-text.ts). */
export type ReadSection = { id: SectionId; heading: string; text: string };
export type ReadAspiration = { id: string; by: "cyp" | "parent"; text: string; kind: "aspiration" | "placement-or-provision-request"; term: "short" | "long" | null; place: Place };
/** `provisions`: ids of the provision that meets it. */
export type ReadNeed = { id: string; section: "B" | "C" | "D"; area: NeedArea | null; text: string; provisions: string[]; place: Place };
export type OutcomeFault = "unmeasurable" | "no-timeframe" | "is-provision" | "several-in-one" | "not-specific" | "wrong-timeframe";
export type ReadOutcome = { id: string; text: string; smart: "yes" | "partly" | "no"; fault: OutcomeFault | null; pfa: boolean; steps: string[]; provisions: string[]; aspirations: string[]; place: Place };
export type ProvisionLabel = "specific" | "partly" | "vague";
export type ReadProvision = {
  id: string; section: "F" | "G" | "H1" | "H2"; text: string; label: ProvisionLabel;
  /** The words that say so, as they stand; null where nothing does. */
  who: string | null; amount: string | null; frequency: string | null;
  vaguePhrases: string[];
  /** Which of the required parts are missing (reading.yaml): "who", "amount", "frequency", "what". */
  missing: string[];
  needs: string[]; place: Place;
  /** staffing, equipment, therapy, health, education, social-care or other; absent in readings made before it was told apart. */
  kind?: string;
};
/** Why two nodes of the thread are joined: the plan's own reference, its layout, or words in common. */
export type ReadLink = { from: string; to: string; why: "reference" | "layout" | "words"; words: string[] };
export type ReadRecommendation = { text: string; kind: "outcome" | "provision" | "need"; inPlan: "yes" | "partly" | "no"; matched: string | null };
/** `role` in the plan's own words where section K lists it. `file` is null for advice that section K lists and nobody gave with the plan: then nothing of it is known. */
export type ReadAdvice = { role: string; name: string | null; date: string | null; file: string | null; listedInK: boolean; usedInPlan: boolean; recommended: ReadRecommendation[] };
export type ReadFinding = { code: string; section: SectionId | null; quote: string | null; place: Place | null; why: string; rule: string; better: string };
/** `answer` is an option's value of the instrument. Criteria that the program does not know are absent. */
export type ReadAnswer = { answer: string; confidence: number; evidence: string[] };

/** All that the reading program says of one plan. Quotes stand in the document word for word, white space apart. */
export type PlanReading = {
  document: { kind: "plan"; by: string; words: number; pages: number | null; notes: string[] };
  person: { name: string | null; dateOfBirth: string | null; yearGroup: number | null; phase: string | null; nhsNumber: string | null; primaryNeed: string | null };
  planKind: "new-draft" | "new-final" | "amended" | null;
  dates: { request: string | null; draft: string | null; final: string | null; lastReview: string | null };
  sections: ReadSection[];
  aspirations: ReadAspiration[];
  needs: ReadNeed[];
  outcomes: ReadOutcome[];
  provisions: ReadProvision[];
  links: ReadLink[];
  advice: ReadAdvice[];
  findings: ReadFinding[];
  answers: Record<string, ReadAnswer>;
};
