import type { Db } from "../../platform/index.ts";
import { severityInBrief, type SeverityInBrief } from "../compare/severity-in-brief.ts";
import { loadSeverityData, severityOf } from "./load-severity.ts";

/** How strict the raters of a programme are, in points out of `outOf` and without naming one; undefined where fewer than two can be compared. */
export async function severityOfProgramme(db: Db, authorityId: string, programmeId: string, outOf: number): Promise<SeverityInBrief | undefined> {
  const data = await loadSeverityData(db, authorityId, {}, null, programmeId);
  return severityInBrief(severityOf(data), outOf);
}
