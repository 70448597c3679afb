import type { TakenOut } from "../draw/apply-frame-rule.ts";
import type { StratumPlan } from "../draw/plan-draw.ts";
import type { SampleDesign } from "../draw/sample-design.ts";

export const PROOF_FORMAT = "goldenthread-draw-1";

/** A document of the sample, by ids alone: whose it is stands in the council's own database and nowhere here. */
export type ProofItem = { position: number; reference: string; unit: string; stratum: string; probability: number | null };

/** Advice that came with the plan version `of`. */
export type ProofAdvice = ProofItem & { of: string };

/** `in`: what took the place of the unit `out`; null where nothing could or should. `passedOver`: next in order, but not to be audited any more. */
export type ProofReplacement = { out: string; reason: string; at: string; by: string | null; passedOver: string[]; in: ProofItem | null; advice: ProofAdvice[] };

/** Id and stratum of a document of the frame and, in a risk-led draw, what it was ordered by. */
export type FrameRow = [id: string, stratum: string, risk?: string | number];

/** All that is needed to repeat a draw: no names, no dates of birth. */
export type DrawProof = {
  format: typeof PROOF_FORMAT;
  /** The version of this program. */
  program: string;
  authority: string;
  cycle: string;
  sample: string;
  drawnAt: string;
  drawnBy: string | null;
  design: SampleDesign;
  seed: string;
  /** How the order comes about, for whoever wants to repeat it by hand. */
  order: string;
  takenOut: TakenOut[];
  frame: { size: number; hash: string; hashOf: string; list: FrameRow[] };
  strata: StratumPlan[];
  drawn: ProofItem[];
  advice: ProofAdvice[];
  replacements: ProofReplacement[];
  /** SHA-256 of everything else. */
  seal: string;
};
