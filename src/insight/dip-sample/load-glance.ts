import type { Db } from "../../platform/index.ts";
import { complianceGlance, monthsOfGlance, type ComplianceGlance } from "./compliance-glance.ts";
import { addMonths } from "./months.ts";
import { publishedFiguresOf, teamMonthCells, teamsOfAuthority, versionHashes } from "./store.ts";

/** This month's and last quarter's compliance and the year behind them. `today` is YYYY-MM-DD, `instrument` an id. */
export async function loadComplianceGlance(db: Db, authorityId: string, { instrument, today }: { instrument: string; today: string }): Promise<ComplianceGlance> {
  const month = today.slice(0, 7);
  const view = { from: addMonths(month, 1 - monthsOfGlance), to: month };
  const scope = { authorityId, hashes: await versionHashes(db, authorityId, instrument), roles: ["audit"] };
  const teams = await teamsOfAuthority(db, authorityId);
  const cells = await teamMonthCells(db, scope, view);
  const published = await publishedFiguresOf(db, authorityId, view);
  return complianceGlance({ teams, cells, published }, month);
}
