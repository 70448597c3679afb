import { killWhileSaving } from "../test/support/kill-while-saving.ts";

/**
 * Auditors answer without a pause; the service is killed with -9 in the middle, twenty times over, and every second time its database server with
 * it. No answer that was said to be saved may be missing afterwards. `node bench/kill.ts [times]`.
 */
const say = (text: string) => process.stdout.write(`${text}\n`);
const { kills, saved, lost, unsure } = await killWhileSaving(Number(process.argv[2]) || 20, say);
say(`${kills} kills, about ${saved} answers said to be saved, ${lost.length} lost; ${unsure} were kept whose reply never arrived`);
for (const line of lost) say(line);
process.exit(lost.length === 0 ? 0 : 1);
