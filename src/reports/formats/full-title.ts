import type { ReportDocument } from "../document/report-document.ts";

/** Whether the title already says what the subtitle does: "EHCP dip-sampling report 2: July to September 2020". */
export const saysItAll = (document: ReportDocument): boolean => document.title.toLowerCase().includes(document.subtitle.toLowerCase());

/** The report in one line, for a file's properties and the top of its pages. */
export const fullTitle = (document: ReportDocument): string => (saysItAll(document) ? document.title : `${document.title}, ${document.subtitle}`);
