import { Problem } from "../../platform/index.ts";

export const reportNotFound = (): Problem =>
  new Problem("report-not-found", "There is no such report.", { status: 404, cure: "It may have been discarded as a draft. Go to the list of reports." });

/** Thrown where somebody would change what is published. */
export const notADraft = (): Problem =>
  new Problem("report-not-draft", "This report is published: its figures, words and recommendations stay as they are.", {
    status: 409, cure: "To mend a mistake, make a corrected version of it.",
  });
