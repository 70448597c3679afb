import type { ListedAdvice } from "./advice/section-k.ts";
import type { AdviceReport } from "./advice/read-advice.ts";
import type { Block } from "./extract/extracted.ts";
import type { PlanReading, ReadAdvice, ReadAspiration, ReadLink } from "./plan-reading.ts";
import type { PlanSection } from "./sections/find-sections.ts";
import type { NeedNode } from "./thread/read-needs.ts";
import type { OutcomeNode } from "./thread/read-outcomes.ts";
import type { ProvisionNode } from "./thread/read-provisions.ts";

/** All that was read of a plan before anything is judged: what findings and answers rest on. */
export type PlanFacts = {
  blocks: readonly Block[];
  cover: readonly Block[];
  sections: readonly PlanSection[];
  after: readonly Block[];
  text: string;
  person: PlanReading["person"];
  dates: PlanReading["dates"];
  planKind: PlanReading["planKind"];
  aspirations: readonly ReadAspiration[];
  needs: readonly NeedNode[];
  outcomes: readonly OutcomeNode[];
  provisions: readonly ProvisionNode[];
  links: readonly ReadLink[];
  /** What section K lists. */
  listed: readonly ListedAdvice[];
  reports: readonly AdviceReport[];
  advice: readonly ReadAdvice[];
  /** The child's names in small letters. */
  names: ReadonlySet<string>;
};
