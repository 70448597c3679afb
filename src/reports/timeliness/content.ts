import type { Delay, IssueFigures } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";

/** All that the timeliness report is made of, before it has words. Months YYYY-MM, both included. */
export type TimelinessContent = ReportContent & {
  from: string;
  to: string;
  /** Plans sent in the months of the report, and in those before it for the picture. */
  issued: IssueFigures;
  /** Why plans of the report's months came after 20 weeks. */
  delays: readonly Delay[];
};
