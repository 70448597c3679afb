import type { Instrument } from "../../instruments/index.ts";
import type { PlanReading } from "../plan-reading.ts";

/** A plan's reading with all that its page says around it. The views look nothing up by themselves. */
export type ReadingToShow = {
  reading: PlanReading;
  plan: {
    /** The child's name, as the register has it. */
    name: string;
    reference: string;
    /** The plan's own page. */
    href: string;
  };
  document: {
    title: string;
    /** YYYY-MM-DD. */
    datedOn: string | null;
    /** Where the file itself is opened; null for people who may not. */
    href: string | null;
  };
  /** When the program read it (YYYY-MM-DD) and which version did. */
  readOn: string;
  version: string;
  /** The audit tool that the suggested answers belong to: its words for criteria and options. Without it only codes are shown. */
  instrument: Instrument | null;
  links: {
    feedback: string;
    feedbackDocx: string;
    /** The list of one code over all plans; without it codes are no links. */
    findings?: (code: string) => string;
  };
};
