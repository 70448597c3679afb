import { lastDayOf } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import { reportsPaths } from "../../paths.ts";
import { findReportOfMonths } from "../../store.ts";

type Twins = "families-summary" | "easy-read";
const twinOf: Readonly<Record<Twins, Twins>> = { "families-summary": "easy-read", "easy-read": "families-summary" };

/** The easy-read page beside a families' summary of the same months (YYYY-MM), and the reverse; null where none stands. */
export async function findTwin(db: Db, authorityId: string, kind: Twins, { from, to }: { from: string; to: string }): Promise<{ href: string } | null> {
  const found = await findReportOfMonths(db, authorityId, twinOf[kind], { fromOn: `${from}-01`, toOn: lastDayOf(to) });
  return found === undefined ? null : { href: reportsPaths.report(found.id) };
}
