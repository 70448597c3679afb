import { recordInTrail } from "../access/index.ts";
import { Problem, transaction, type Db } from "../platform/index.ts";
import { Interrupted, keepFaults, unexpected, type ImportWork } from "./check-import.ts";
import { examine, resultOf, type Examined } from "./examine.ts";
import { heartbeat } from "./heartbeat.ts";
import type { ImportRecord } from "./import-record.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { headingsHash } from "./mapping/headings-hash.ts";
import { recordChanges } from "./record-changes.ts";
import { loadImport, learnTables, lockAuthority, moveImport, rememberMapping, tryLockImport } from "./store.ts";

/** From here on the tables are worth looking at anew, for whatever comes next. */
const MANY_ROWS = 1_000;

/** Marks a checked import as to be run; false when it was not ready or somebody else was first. */
export async function confirmImport(db: Db, at: { authorityId: string; id: string }): Promise<boolean> {
  const record = await loadImport(db, at.authorityId, at.id);
  if (!record || record.state !== "checked" || !isReady(record)) return false;
  return moveImport(db, at, ["checked"], "running", { rowsDone: 0 });
}

/** Nothing stands in the way: no fault, no question without an answer. */
export function isReady(record: ImportRecord): boolean {
  const { faultTotal, questions = [], questionTotal = 0, answers = {} } = record.result;
  return faultTotal === 0 && questionTotal === questions.length && questions.every((question) => answers[question.id] !== undefined);
}

/**
 * Takes in a confirmed import: checks again and applies in one transaction, all or nothing. A process killed meanwhile leaves the
 * import `running` with nothing written; running it again starts afresh. Where the register has changed since the dry run so
 * that there are faults or doubts now, it goes back to `checked` with them.
 */
export async function runImport(db: Db, setup: ImportSetup, at: { authorityId: string; id: string }, work: ImportWork = {}): Promise<ImportRecord> {
  const record = await loadImport(db, at.authorityId, at.id);
  if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404 });
  if (record.state === "done") return record;
  if (record.state !== "running") throw new Problem("import-not-ready", "This import is not ready to be taken in.", { status: 409, cure: "Check it first." });

  const controller = new AbortController();
  work.signal?.addEventListener("abort", () => controller.abort(), { once: true });
  const beat = heartbeat(db, at, controller, work.onProgress);
  const answers = record.result.answers ?? {};
  try {
    await transaction(db, async (tx) => {
      if (!(await tryLockImport(tx, at.id))) throw new Problem("import-busy", "This import is running already.", { status: 409, cure: "Wait until it has ended." });
      await lockAuthority(tx, at.authorityId);
      const examined = await examine(tx, setup, record, { beat, signal: controller.signal });
      if (examined.check.faultTotal > 0 || examined.check.unanswered > 0) throw new NotReady(examined);
      await apply(tx, examined, at);
      await beat(examined.rowsTotal);
      if (!(await moveImport(tx, at, ["running"], "done", { result: resultOf(examined, answers), rowsTotal: examined.rowsTotal, rowsDone: examined.rowsTotal })))
        throw new Problem("import-cancelled", "The import was cancelled. Nothing was changed.", { status: 409 });
      await recordInTrail(tx, record, [{ act: "take-in-import", subject: { kind: "import", id: at.id }, details: { kind: record.kind, rows: examined.rowsTotal } }]);
      const headings = Object.keys(record.mapping);
      if (headings.length > 0) await rememberMapping(tx, at.authorityId, record.kind, headingsHash(headings), record.mapping);
    });
    if (record.rowsTotal >= MANY_ROWS) await learnTables(db, kindOf(setup, record.kind).tables);
  } catch (error) {
    if (work.signal?.aborted) throw new Interrupted(error);
    if (error instanceof NotReady) {
      await keepFaults(db, setup, at, error.examined);
      await moveImport(db, at, ["running"], "checked", { result: resultOf(error.examined, answers) });
    } else if (!(error instanceof Problem)) {
      await moveImport(db, at, ["running"], "failed", { result: { answers, problem: unexpected } });
      throw error;
    } else if (error.code === "import-busy") throw error;
    else {
      const { code, message, cure, details } = error;
      await moveImport(db, at, ["running"], code === "import-cancelled" ? "cancelled" : "failed", { result: { answers, problem: { code, message, cure, details } } });
    }
  }
  return (await loadImport(db, at.authorityId, at.id)) ?? record;
}

/** Thrown to roll back: the register changed since the dry run. */
class NotReady extends Error {
  readonly examined: Examined;
  constructor(examined: Examined) {
    super("there are faults or doubts now");
    this.examined = examined;
  }
}

async function apply(tx: Db, examined: Examined, at: { authorityId: string; id: string }): Promise<void> {
  const { kind, context, changes } = examined;
  const recorder = recordChanges(tx, { authorityId: at.authorityId, importId: at.id, tables: kind.tables });
  await kind.apply(changes, recorder, { ...context, importId: at.id });
  await recorder.finish();
}
