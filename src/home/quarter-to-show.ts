import { addMonths } from "../insight/index.ts";
import { lastQuarter } from "../reports/index.ts";

/**
 * The last whole quarter, as months; where audits stopped before it, the quarter of the latest one. `latest`: its month, YYYY-MM.
 */
export function quarterToShow(today: string, latest: string): { from: string; to: string } {
  const last = lastQuarter(today);
  return latest >= last.from ? last : lastQuarter(`${addMonths(latest, 3)}-01`);
}
