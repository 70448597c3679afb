import type { TimelinessReport } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";

/** All that the timeliness report is made of, before it has words. Months YYYY-MM, both included. */
export type TimelinessContent = ReportContent & TimelinessReport & { from: string; to: string };
