import { parseArgs } from "node:util";
import { UsageError, type Command } from "./command.ts";
import { sayCertainty } from "./sample/say-certainty.ts";
import { readSizeOptions, sizeOptions } from "./sample/size-options.ts";
import { verifyFile } from "./sample/verify-file.ts";

export const command: Command = {
  name: "sample",
  summary: "Verifies the proof of a drawn sample, and says how sure a sample is",
  help: `Usage: goldenthread sample verify PROOF.json [--json]
       goldenthread sample size --n N [--frame N] [--share PERCENT] [--sd POINTS] [--against N] [--json]
       goldenthread sample size --margin PERCENT|POINTS [--frame N] [--share PERCENT] [--sd POINTS] [--json]
       goldenthread sample size --stratum N/FRAME [--stratum N/FRAME …] [--json]

  verify   Repeats a draw from its proof (downloaded from the sample's page) and lists what was changed since: the frame, the
           strata, what was drawn, its order, the replacements, or anything else. Ends with 0 where the proof holds and with 1
           where it does not. The database is not needed. Of an inspection pack's JSON file, every proof that it carries.
  size     Says how sure a sample of --n is, or how many documents a --margin takes. Of a share (of criteria met, say) unless
           --sd tells how far scores spread: then of a mean score, and the margin is in points.

Options:
      --n N              how many documents are drawn
      --frame N          how many could be drawn; without it the frame counts as endless, which errs on the safe side
      --share PERCENT    the share that is expected; 50 unless told, the least sure
      --margin M         how far the answer may be off: percentage points, or points of the score with --sd
      --sd POINTS        the standard deviation of scores between documents, in points (out of 20, say)
      --against N        also: the smallest difference that this sample and another of N would show in 8 of 10 cases
      --level PERCENT    how often the interval holds the truth; 95 unless told
      --stratum N/FRAME  one for each stratum: how many are drawn, and of how many
      --json             as data

Examples:
  goldenthread sample verify sample-2021-C1.json
  goldenthread sample verify inspection-pack.json
  goldenthread sample size --n 20 --frame 1200
  goldenthread sample size --margin 5 --frame 1200
  goldenthread sample size --n 18 --sd 2.5 --against 18
  goldenthread sample size --stratum 18/240 --stratum 18/310 --stratum 36/600
`,
  async run(context) {
    const { values, positionals } = parseArgs({ args: context.args, options: sizeOptions, allowPositionals: true });
    const [verb, ...words] = positionals;
    if (verb === "verify") {
      const [file, ...more] = words;
      if (file === undefined || more.length > 0) throw new UsageError("Say which proof to verify: one file.");
      return verifyFile(context, file, values.json);
    }
    if (verb !== "size") throw new UsageError(verb === undefined ? "Say what to do: verify or size." : `There is no “sample ${verb}”.`);
    if (words.length > 0) throw new UsageError(`“${words[0]}” is one word too many: numbers are given by options, such as --n 20.`);
    context.out(sayCertainty(readSizeOptions(values), values.json));
    return 0;
  },
};
