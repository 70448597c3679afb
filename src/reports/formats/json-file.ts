import type { ReportDocument } from "../document/report-document.ts";
import { reportFigures } from "./report-figures.ts";

/** Goes up when a program that reads these files would have to change. */
const schema = { name: "goldenthread-report", version: 1 };

/** The document as it is, and its figures once more as a flat list, so that a program need not know about tables. */
export function jsonFile(document: ReportDocument): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ schema, figures: reportFigures(document), document }, null, 2)}\n`);
}
