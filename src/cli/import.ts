import { cancelImport, listImports, loadImport, makeImportSetup, undoImport } from "../imports/index.ts";
import { Problem, type Db } from "../platform/index.ts";
import type { Command, CommandContext } from "./command.ts";
import { checkDataKey } from "./frame/check-data-key.ts";
import { importKinds } from "./import/import-kinds.ts";
import { importOnce } from "./import/import-once.ts";
import { listInWords } from "./import/in-words.ts";
import { readArguments, type ImportCommand } from "./import/read-arguments.ts";

const help = `Usage: goldenthread import register|ratings|figures|dfe FILE… [OPTIONS] [--yes]
       goldenthread import --list | --undo ID | --cancel ID

Reads CSV files, Excel workbooks (.xlsx), zip files of CSV, and for the register the SEN2 return (XML, or its nine CSV files
together). Any headings: a meaning is proposed for each column, shown, changed with --map, and remembered. Without --yes it is
a dry run: it prints what would be taken in, every fault by row and column with the cure, and whatever has to be asked. An
import is taken in whole or not at all, changes nothing the second time, and can be undone.

  register   children and plans, one row a plan
  ratings    audits: a row an audit with a column a criterion, or a row an answer. Needs --instrument
  dfe        the DfE's statistics of EHC plans, CSV as downloaded: timeliness, annual reviews, settings and ages, needs
  figures    figures published before: what is measured, period, team or section, figure, number of plans, source

Options:
  --yes                    take it in, where there are no faults and no open questions
  --map "HEADING=FIELD"    what a column means (again for each); "HEADING=" leaves it out
  --answer ID=VALUE        answers a question (again for each); --answers FILE: one ID=VALUE a line
  --sheet NAME             which sheet of a workbook
  --faults FILE            writes all faults to a CSV file
  --instrument ID  --role ROLE  --rater NAME  --team NAME  --date DAY
                           of ratings: the tool, and what stands in for a column that the file lacks.
                           Roles: audit, moderation, external, panel, self
  --series NAME  --source TEXT
                           of figures: likewise
  --list                   the imports so far, the newest first
  --undo ID                puts everything back as it was before an import
  --cancel ID              gives up an import that was begun in the browser and not taken in
  --authority NAME         which council, where there are several
  --json                   the result as JSON

FILE may be - for standard input. Progress goes to standard error. Exit codes: 0 taken in, or a dry run without faults; 1 faults,
open questions, or it could not be read; 2 wrong use.

Examples:
  goldenthread import register caseload.xlsx
  goldenthread import register caseload.xlsx --map "Ref=reference" --yes
  goldenthread import register Blade-Export_*.csv --yes
  goldenthread import ratings audits.csv --instrument dip-sample --rater "M Field" --date 2020-09-30
  goldenthread import figures earlier.csv --source "Report 1" --yes
`;

export const command: Command = {
  name: "import",
  summary: "Takes in a register, audits or earlier figures, after a dry run",
  help,
  endsBySignal: true,
  async run(context) {
    const asked = readArguments(context.args, importKinds, context.cwd);
    const { db } = await context.openDatabase();
    await checkDataKey(db, context.settings);
    const authority = await context.authority(db, asked.authority);
    const setup = makeImportSetup(context.settings, importKinds);
    if (asked.does === "import") return importOnce(context, db, setup, authority.id, asked);
    if (asked.does === "list") return list(context, db, authority.id, asked);
    const at = { authorityId: authority.id, id: asked.id };
    const record = await loadImport(db, at.authorityId, at.id);
    if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404, cure: "goldenthread import --list shows those that there are." });
    if (asked.does === "undo") await undoImport(db, setup, at);
    else if (!(await cancelImport(db, at))) throw new Problem("import-ended", "This import has ended already.", { status: 409, cure: "One that was taken in can be undone: --undo ID" });
    const after = await loadImport(db, at.authorityId, at.id);
    if (asked.json) context.out(JSON.stringify({ id: at.id, state: after?.state ?? null }, null, 2));
    else context.out(asked.does === "undo" ? `${record.fileName}: undone. Everything is as it was before.` : `${record.fileName}: cancelled. Nothing was changed.`);
    return 0;
  },
};

async function list(context: CommandContext, db: Db, authorityId: string, asked: Pick<ImportCommand, "json">): Promise<number> {
  const records = await listImports(db, authorityId, { limit: 1_000, offset: 0 });
  if (asked.json)
    context.out(JSON.stringify(records.map(({ id, kind, state, fileName, createdAt, finishedAt, accountName, rowsTotal, result }) =>
      ({ id, kind, state, file: fileName, createdAt, finishedAt, by: accountName, rows: rowsTotal, counts: result.counts ?? [] })), null, 2));
  else context.out(listInWords(records).join("\n"));
  return 0;
}
