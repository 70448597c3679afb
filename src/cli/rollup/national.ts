import { loadNationalMonths } from "../../insight/index.ts";
import { maybe, Problem, csvText, sql } from "../../platform/index.ts";
import { UsageError, type CommandContext } from "../command.ts";

export type NationalWords = { from?: string; to?: string; role?: string; json: boolean };

const monthOf = (option: "from" | "to", text: string | undefined): string => {
  if (text === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new UsageError(`--${option} takes a month, as 2026-03.`);
  return text;
};

const round = (value: number | null): string => (value === null ? "" : value.toFixed(2));

/** Prints every authority's mean percentage by month; gives the exit code. Throws the Problem `no-such-instrument` where no such tool ships with the program. */
export async function national(context: CommandContext, [instrument, ...more]: readonly string[], words: NationalWords): Promise<number> {
  if (instrument === undefined) throw new UsageError("Say which audit tool: its id, as dip-sample.");
  if (more.length > 0) throw new UsageError(`“${more[0]}” is one word too many.`);
  const [from, to] = [monthOf("from", words.from), monthOf("to", words.to)];
  if (to < from) throw new UsageError("--to is before --from.");
  const { db } = await context.openDatabase();
  if ((await maybe(db, sql`select 1 from instrument_version where instrument_id = ${instrument} and owner_id is null limit 1`)) === undefined) {
    throw new Problem("no-such-instrument", `No audit tool “${instrument}” ships with the program.`, { status: 404, cure: "“goldenthread instrument list” names them." });
  }
  const months = await loadNationalMonths(db, { instrument, from, to, ...(words.role !== undefined && { role: words.role }) });
  if (words.json) context.out(JSON.stringify({ instrument, from, to, role: words.role ?? "audit", months }, null, 2));
  else {
    context.out(csvText([
      ["Authority", "Month", "Ratings", "With a percentage", "Mean per cent", "Standard deviation"],
      ...months.map((each) => [each.authority, each.month, String(each.ratings), String(each.scored), round(each.mean), round(each.variance === null ? null : Math.sqrt(each.variance))]),
    ]));
  }
  return 0;
}
