import { parseArgs } from "node:util";
import { UsageError, type Command } from "./command.ts";

const verbs = ["verify", "rebuild", "national"] as const;

export const command: Command = {
  name: "rollup",
  summary: "Proves that the roll-ups equal the ratings, makes them anew, or prints the national figures from them",
  help: `Usage: goldenthread rollup verify [--authority NAME] [--json]
       goldenthread rollup rebuild [--authority NAME] [--json]
       goldenthread rollup national INSTRUMENT --from YYYY-MM --to YYYY-MM [--role ROLE] [--json]

A roll-up is what handed-in ratings add up to, by month, audit tool, role, kind of document, team, section and grade. It is kept as ratings are handed in,
replaced, withdrawn and undone, so that figures of many authorities do not read every rating.

verify    adds all ratings up again, compares each sum with the roll-up's, exactly, and lists what differs. Ends with 0 where everything
          is equal and with 1 where something is not. Others may go on working meanwhile.
rebuild   puts the sums of the ratings in the place of the roll-up. Others may go on working meanwhile.
national  prints the mean percentage of every authority by month, as CSV: for whoever runs an installation of several authorities.
          Tools that ship with the program alone, with all their versions.

Options:
      --authority NAME  this authority alone; every one unless told
      --from, --to      first and last month of the national figures, both included
      --role ROLE       which ratings: audit (unless told), moderation, external, program …
      --json            as data

Examples:
  goldenthread rollup verify
  goldenthread rollup rebuild --authority Testshire
  goldenthread rollup national dip-sample --from 2025-09 --to 2026-08
`,
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.args, allowPositionals: true,
      options: { authority: { type: "string" }, from: { type: "string" }, to: { type: "string" }, role: { type: "string" }, json: { type: "boolean", default: false } },
    });
    const [verb, ...more] = positionals;
    if (verb === undefined) throw new UsageError("Say what to do: verify, rebuild or national.");
    if (!verbs.some((each) => each === verb)) throw new UsageError(`There is no “rollup ${verb}”.`);
    if (verb === "national") {
      if (values.authority !== undefined) throw new UsageError("The national figures are of every authority: leave --authority out.");
      return (await import("./rollup/national.ts")).national(context, more, values);
    }
    if (more.length > 0) throw new UsageError(`“${more[0]}” is one word too many.`);
    if (values.from !== undefined || values.to !== undefined || values.role !== undefined) throw new UsageError("--from, --to and --role are of “rollup national”.");
    return verb === "verify" ? (await import("./rollup/verify.ts")).verify(context, values) : (await import("./rollup/rebuild.ts")).rebuild(context, values);
  },
};
