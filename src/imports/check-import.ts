import { Problem, transaction, type Db } from "../platform/index.ts";
import { examine, resultOf, type Examined } from "./examine.ts";
import { faultsCsv } from "./faults-csv.ts";
import { heartbeat } from "./heartbeat.ts";
import type { ImportRecord } from "./import-record.ts";
import type { ImportSetup } from "./import-setup.ts";
import { loadImport, moveImport, saveImportFile, saveMapping, tryLockImport } from "./store.ts";

export type ImportWork = { onProgress?: (rowsDone: number) => void; signal?: AbortSignal };

const CHECKABLE = ["checking", "checked", "failed", "cancelled", "undone"] as const;

/**
 * The dry run: reads and checks every row, writes nothing but the result, and gives the import with it. A file that cannot be
 * read ends as `failed` with the reason; a heading still without meaning stays `checking` with the reason.
 */
export async function checkImport(db: Db, setup: ImportSetup, at: { authorityId: string; id: string }, work: ImportWork = {}): Promise<ImportRecord> {
  const record = await loadImport(db, at.authorityId, at.id);
  if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404 });
  if (!(await moveImport(db, at, CHECKABLE, "checking", { rowsDone: 0 })))
    throw new Problem("import-busy", "This import has been taken in, or is being taken in.", { status: 409, cure: "Undo it first." });

  const controller = new AbortController();
  work.signal?.addEventListener("abort", () => controller.abort(), { once: true });
  const beat = heartbeat(db, at, controller, work.onProgress);
  const answers = record.result.answers ?? {};
  try {
    const examined = await dryRun(db, setup, record, { beat, signal: controller.signal });
    await keepFaults(db, setup, at, examined);
    // What is taken in later is what was shown now, whatever is remembered meanwhile.
    if (examined.mapping) await saveMapping(db, at, examined.mapping);
    await moveImport(db, at, ["checking"], "checked", {
      result: resultOf(examined, answers),
      rowsTotal: examined.rowsTotal,
      rowsDone: examined.rowsTotal,
    });
  } catch (error) {
    if (work.signal?.aborted) throw new Interrupted(error);
    if (!(error instanceof Problem)) {
      await moveImport(db, at, ["checking"], "failed", { result: { answers, problem: unexpected } });
      throw error;
    }
    const { code, message, cure, details } = error;
    if (code === "import-busy") throw error;
    const to = code === "import-mapping" ? "checking" : code === "import-cancelled" ? "cancelled" : "failed";
    await moveImport(db, at, ["checking"], to, { result: { answers, problem: { code, message, cure, details } } });
  }
  const after = await loadImport(db, at.authorityId, at.id);
  return after ?? record;
}

export const unexpected = {
  code: "import-unexpected",
  message: "Something went wrong in the program itself. Nothing was changed.",
  cure: "Try again. If it happens again, tell whoever looks after the program; its log has the reason.",
  details: [],
};

/** The program was told to stop, not the import: it stays as it is, to be taken up again. */
export class Interrupted extends Error {
  constructor(cause: unknown) {
    super("stopped before its end", { cause });
  }
}

/** Thrown to roll a dry run back: not a failure. */
class RolledBack extends Error {}

async function dryRun(db: Db, setup: ImportSetup, record: ImportRecord, work: { beat: (rows: number) => Promise<void>; signal: AbortSignal }): Promise<Examined> {
  let examined: Examined | undefined;
  try {
    await transaction(db, async (tx) => {
      if (!(await tryLockImport(tx, record.id))) throw new Problem("import-busy", "This file is being checked already.", { status: 409, cure: "Wait until that has ended." });
      examined = await examine(tx, setup, record, work);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) || examined === undefined) throw error;
  }
  if (examined === undefined) throw new Error("a dry run ended without a result");
  return examined;
}

export async function keepFaults(db: Db, setup: ImportSetup, at: { authorityId: string; id: string }, examined: Examined): Promise<void> {
  const csv = Buffer.from(faultsCsv(examined.check.faults), "utf8");
  await saveImportFile(db, { authorityId: at.authorityId, importId: at.id, name: "faults.csv" }, setup.seal(csv));
}
