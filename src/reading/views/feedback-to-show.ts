import type { PlanReading } from "../plan-reading.ts";

/** What the writer of a plan gets to see of its reading, on one page. */
export type FeedbackToShow = {
  reading: PlanReading;
  plan: { name: string; reference: string };
  document: { title: string };
  /** YYYY-MM-DD: printed on the page. */
  readOn: string;
  version: string;
  /** The authority's name, printed above. */
  authorityName: string;
  /** On the page only, not in Word. */
  links?: { reading: string; docx: string };
};
