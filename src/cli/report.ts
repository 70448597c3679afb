import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { listProgrammes } from "../auditing/index.ts";
import { type Db, Problem, today } from "../platform/index.ts";
import {
  buildMonthsReport, buildProgrammeReport, buildReport, drawReport, fetchFile, listReports, openReport, periodFault, reportFormats, reportKindIds, reportKinds, reportStates,
  type ReportDocument, type ReportFormat, type ReportKindId, type ReportRow,
} from "../reports/index.ts";
import { type Command, type CommandContext, UsageError } from "./command.ts";

const kindsAbout = (...about: readonly string[]) => reportKindIds.filter((id) => about.includes(reportKinds[id].about)).join(", ");

const help = `Usage: goldenthread report KIND --from YYYY-MM --to YYYY-MM [OPTIONS]
       goldenthread report KIND [--programme CODE] [OPTIONS]
       goldenthread report list [--json]

Makes a report from the figures as they are now, in one format, without keeping it. Kinds about months: ${kindsAbout("tool", "months")}.
Kinds about a programme: ${kindsAbout("programme")}. Where people keep that report, its recommendations, its layout and the words that they wrote are in
it. With --published it gives the file that was kept when the report was published, byte for byte.

Options:
  --from YYYY-MM       first month
  --to YYYY-MM         last month
  --format FORMAT      html, pdf, docx, xlsx, csv or json (otherwise after the ending of -o, or json)
  -o, --output FILE    write to a file; without it to standard output ("-" says so)
  --instrument ID      the audit tool (dip-sample)
  --programme CODE     the programme's code or name (the only one that runs, otherwise)
  --published          the published report of exactly these months, or of the programme
  --authority NAME     which authority, where there are several
  --json               with "list": as JSON

Examples:
  goldenthread report dip-sample --from 2020-07 --to 2020-09 -o report.pdf
  goldenthread report dip-sample --from 2020-07 --to 2020-09 --format csv | head
  goldenthread report dip-sample --from 2020-07 --to 2020-09 --format pdf --published -o as-published.pdf
  goldenthread report programme-year --programme 2021 -o year.docx
  goldenthread report inspection-pack --programme 2021 -o pack.json
  goldenthread report board --from 2021-04 --to 2021-06 -o board.pdf
  goldenthread report quarterly-learning --from 2021-04 --to 2021-06 -o learning.docx
  goldenthread report timeliness --from 2021-04 --to 2021-06 -o timeliness.pdf
  goldenthread report list --json
`;

const isText: Readonly<Record<ReportFormat, boolean>> = { html: true, csv: true, json: true, pdf: false, docx: false, xlsx: false };
const names = reportFormats.map((format) => format.id);

function formatOf(asked: string | undefined, output: string | undefined): ReportFormat {
  const ending = output?.includes(".") ? output.split(".").at(-1)?.toLowerCase() : undefined;
  const wanted = asked ?? ending ?? "json";
  const found = names.find((name) => name === wanted.toLowerCase());
  if (found === undefined) throw new UsageError(`There is no format "${wanted}". There are: ${names.join(", ")}.`);
  return found;
}

type Options = {
  from?: string | undefined; to?: string | undefined; format?: string | undefined; output?: string | undefined; instrument?: string | undefined; programme?: string | undefined;
  published?: boolean | undefined; authority?: string | undefined;
};
type Authority = { id: string; todayFixed: string | null };

/** What the kind makes now, and which kept report it is. */
type Asked = { isIt: (report: ReportRow) => boolean; words: string; build: () => Promise<ReportDocument> };

function askedPeriod(db: Db, authority: Authority, { from, to, instrument = "dip-sample" }: Options): Asked {
  if (from === undefined || to === undefined) throw new UsageError("Say which months: --from YYYY-MM --to YYYY-MM.");
  const fault = periodFault({ from, to }, authority.todayFixed ?? today());
  if (fault) throw new UsageError(`--${fault.field}: ${fault.what}.`);
  return {
    isIt: (report) => report.kind === "dip-sample" && report.from === from && report.to === to && report.instrumentId === instrument, words: `${from} to ${to}`,
    build: () => buildReport(db, authority.id, { from, to, instrument }),
  };
}

function askedMonths(db: Db, authority: Authority, kind: ReportKindId, { from, to }: Options): Asked {
  if (from === undefined || to === undefined) throw new UsageError("Say which months: --from YYYY-MM --to YYYY-MM.");
  const day = authority.todayFixed ?? today();
  const fault = periodFault({ from, to }, day);
  if (fault) throw new UsageError(`--${fault.field}: ${fault.what}.`);
  return {
    isIt: (report) => report.kind === kind && report.from === from && report.to === to, words: `${from} to ${to}`,
    build: () => buildMonthsReport(db, { authorityId: authority.id, today: day }, { kind, from, to }),
  };
}

async function askedProgramme(db: Db, authority: Authority, kind: ReportKindId, { programme: name }: Options): Promise<Asked> {
  const all = await listProgrammes(db, authority.id);
  const [found, another] = name === undefined ? all.filter((each) => each.state !== "draft") : all.filter((each) => [each.code, each.name].some((text) => text.toLowerCase() === name.toLowerCase()));
  if (found === undefined || another !== undefined) {
    const codes = all.map((each) => each.code).join(", ");
    throw new UsageError(`Say which programme: --programme CODE. ${codes === "" ? "There is none yet." : `There are: ${codes}.`}`);
  }
  return {
    isIt: (report) => report.kind === kind && report.programmeId === found.id, words: found.name,
    build: () => buildProgrammeReport(db, authority.id, { kind, programmeId: found.id }),
  };
}

async function makeOne(context: CommandContext, kind: ReportKindId, options: Options): Promise<number> {
  const { about } = reportKinds[kind];
  if (about !== "programme" && (options.from === undefined || options.to === undefined)) throw new UsageError("Say which months: --from YYYY-MM --to YYYY-MM.");
  const output = options.output === "-" ? undefined : options.output;
  const format = formatOf(options.format, output);
  if (output === undefined && !isText[format] && process.stdout.isTTY) {
    throw new UsageError(`A terminal cannot show ${format.toUpperCase()}. Write it to a file: -o report.${format}`);
  }
  const { db } = await context.openDatabase();
  const authority = await context.authority(db, options.authority);
  const asked = about === "tool" ? askedPeriod(db, authority, options) : about === "months" ? askedMonths(db, authority, kind, options) : await askedProgramme(db, authority, kind, options);
  const { baseUrl } = context.settings;
  let bytes: Uint8Array;
  if (options.published === true) {
    const found = (await listReports(db, authority.id, { states: ["published"] })).find((report) => report.correctedBy === null && asked.isIt(report));
    const open = found && (await openReport(db, authority.id, found.id));
    if (open === undefined) {
      throw new Problem("no-published-report", `No report of ${asked.words} is published.`, { status: 404, cure: "See what there is with: goldenthread report list" });
    }
    bytes = await fetchFile(db, authority.id, open, format, baseUrl);
  } else {
    bytes = await drawReport(db, authority.id, await asked.build(), format, baseUrl);
  }
  if (output === undefined) {
    context.out(bytes);
  } else {
    await writeFile(resolve(context.cwd, output), bytes);
    context.err(`Written: ${output} (${format}, ${bytes.length.toLocaleString("en-GB")} bytes)`);
  }
  return 0;
}

async function list(context: CommandContext, options: { json?: boolean | undefined; authority?: string | undefined }): Promise<number> {
  const { db } = await context.openDatabase();
  const authority = await context.authority(db, options.authority);
  const rows = await listReports(db, authority.id, { states: ["draft", "published", "withdrawn"] });
  if (options.json === true) {
    context.out(JSON.stringify(rows.map(({ id, kind, title, from, to, state, publishedOn, withdrawnOn, frozenSha256, instrumentId, instrumentTitle, instrumentVersion }) =>
      ({ id, kind, title, from, to, state, publishedOn, withdrawnOn, sha256: frozenSha256, instrument: instrumentId === null ? null : { id: instrumentId, title: instrumentTitle, version: instrumentVersion } })), null, 2));
    return 0;
  }
  if (rows.length === 0) context.err("There are no reports yet. Make one in the browser, or see: goldenthread report --help");
  else context.out(rows.map((row) => `${row.from} to ${row.to}  ${reportStates[row.state].words.padEnd(9)}  ${row.publishedOn ?? "–".padEnd(10)}  ${row.title}`).join("\n"));
  return 0;
}

export const command: Command = {
  name: "report",
  summary: "Makes a report of some months or of a programme, in six formats",
  help,
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        from: { type: "string" }, to: { type: "string" }, format: { type: "string" }, output: { type: "string", short: "o" }, instrument: { type: "string" }, programme: { type: "string" },
        published: { type: "boolean" }, authority: { type: "string" }, json: { type: "boolean" },
      },
    });
    const [kind, ...more] = positionals;
    if (kind === undefined) throw new UsageError("Say what to make: goldenthread report dip-sample … or goldenthread report list.");
    if (more.length > 0) throw new UsageError(`What is "${more[0]}"? One word is enough: ${reportKindIds.join(", ")} or list.`);
    if (kind === "list") return list(context, values);
    const found = reportKindIds.find((id) => id === kind);
    if (found !== undefined) return makeOne(context, found, values);
    throw new UsageError(`There is no report "${kind}". There are: ${reportKindIds.join(", ")}, and list for those that are kept.`);
  },
};
