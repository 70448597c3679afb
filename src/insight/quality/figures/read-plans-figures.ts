import type { Measured } from "./measured.ts";
import type { Months } from "./quality-figures.ts";

/** A fault that the reading program finds, with how many of the plans that it read have it. Words are those of the program's own list: nothing of a plan stands in them. */
export type FoundRow = {
  code: string; title: string;
  /** The law asks for it, the plan works less well, or care in the writing. */
  gravity: "law" | "substance" | "care";
  why: string; better: string;
  plans: number; share: number; low: number; high: number;
};

/** What the reading program says of plans, each by its newest document. `months` null: of all plans that it has read. */
export type ReadPlansFigures = {
  months: Months | null;
  /** Plans that were read, of how many in force. */
  read: number; inForce: number;
  smart: Measured; specific: Measured; adulthood: Measured; carriedOver: Measured;
  /** Pieces behind the shares: outcomes, pieces of provision in section F, recommendations of advice. */
  pieces: { smart: number; specific: number; carriedOver: number };
  findingsEach: Measured;
  /** The most frequent first. */
  findings: FoundRow[];
};
