import { parseArgs } from "node:util";
import { UsageError, type Command } from "./command.ts";

export const command: Command = {
  name: "trail",
  summary: "Verifies the trail of who opened which plan and who changed what",
  help: `Usage: goldenthread trail verify [--authority NAME] [--from POSITION] [--head HASH] [--without-key] [--json]

Works out the whole chain again and says how many entries it has, from when to when, and its head; or exactly where it breaks:
which entry was altered, taken out, put in or moved. Others may go on working meanwhile. Ends with 0 where every trail holds and
with 1 where one does not.

Keep the head that it prints somewhere else (on paper, in another system), and give it to --head the next time: entries that were
taken out at the very end of the chain are found by that alone. What cannot be found: an entry taken out in the few seconds before
it gets its place in the chain, together with the note that it waits.

Options:
      --authority NAME   this authority's trail alone; every one unless told
      --from POSITION    begins there, and takes what stands before as given
      --head HASH        a head that was kept elsewhere: it must still be in the chain
      --without-key      looks only at what needs no DATA_KEY: hashes and places, not who wrote an entry
      --json             as data

Examples:
  goldenthread trail verify
  goldenthread trail verify --authority Testshire --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  goldenthread trail verify --without-key --json
`,
  async run(context) {
    const { values, positionals } = parseArgs({
      args: context.args, allowPositionals: true,
      options: { authority: { type: "string" }, from: { type: "string" }, head: { type: "string" }, "without-key": { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    });
    const [verb, ...more] = positionals;
    if (verb !== "verify") throw new UsageError(verb === undefined ? "Say what to do: verify." : `There is no “trail ${verb}”.`);
    if (more.length > 0) throw new UsageError(`“${more[0]}” is one word too many.`);
    return (await import("./trail/verify.ts")).verify(context, values);
  },
};
