import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { extractDocument, loadLexicon, loadReadingSettings, readPlan } from "../src/reading/index.ts";

/**
 * Whole Word plans read a second on one processor, warm (extracting, sections, thread, findings, answers, and the advice behind them), beside the least that any
 * program must do: unzip and parse the same files. Then what a plan costs as it grows, and how much memory many plans take.
 * `node bench/reading.ts [plans for memory]`, 2,000 unless told. Times are the processor's, so other work disturbs less.
 */
const folder = join(import.meta.dirname, "..", "test", "plans");
const forMemory = Number(process.argv[2] ?? 2000);
const say = (text: string) => process.stdout.write(`${text}\n`);
const lexicon = loadLexicon();
const settings = loadReadingSettings();

// The plans for development only: those that are held back are never looked at, not even for their speed.
const plans = ["q01", "q02", "q03", "q04"].map((id) => {
  const files = readdirSync(join(folder, id)).filter((name) => name.endsWith(".docx"));
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, id, name)));
  return { plan: bytes("plan.docx"), advice: files.filter((name) => name !== "plan.docx").map((name) => ({ file: name, bytes: bytes(name) })) };
});

const readOne = async (plan: Uint8Array, advice: readonly { file: string; bytes: Uint8Array }[]) =>
  readPlan({ plan: await extractDocument(plan, { name: "plan.docx" }), advice: await Promise.all(advice.map(async ({ file, bytes }) => ({ file, extracted: await extractDocument(bytes, { name: file }) }))) }, lexicon, settings);

function bare(bytes: Uint8Array): void {
  const files = unzipSync(bytes, { filter: (file) => /^word\/(?:document|styles|numbering)\.xml$/.test(file.name) });
  for (const xml of Object.values(files)) new SaxesParser({ xmlns: false }).write(strFromU8(xml)).close();
}

/** Milliseconds of the processor for one run: the best of the rounds, since a round is never faster than it can be. */
async function cost(run: () => unknown, milliseconds = 1200, rounds = 5): Promise<number> {
  const best: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = process.cpuUsage();
    let runs = 0;
    for (const until = performance.now() + milliseconds; performance.now() < until; runs += 1) await run();
    const used = process.cpuUsage(began);
    best.push((used.user + used.system) / 1000 / runs);
  }
  return Math.min(...best.slice(1));
}

const whole = (await cost(async () => { for (const { plan } of plans) await readOne(plan, []); })) / plans.length;
const withAdvice = (await cost(async () => { for (const { plan, advice } of plans) await readOne(plan, advice); })) / plans.length;
const floor = (await cost(() => { for (const { plan } of plans) bare(plan); })) / plans.length;
const perSecond = (ms: number) => `${(1000 / ms).toFixed(0)}/s`.padEnd(9);
say(`plan alone            ${perSecond(whole)} ${whole.toFixed(2)} ms`);
say(`plan with its advice  ${perSecond(withAdvice)} ${withAdvice.toFixed(2)} ms`);
say(`unzip and parse only  ${perSecond(floor)} ${floor.toFixed(2)} ms   1 to ${(whole / floor).toFixed(1)}`);

say("\nwords     ms      ms for 1,000 words");
const text = await extractDocument(plans[0]?.plan ?? new Uint8Array(), { name: "plan.docx" });
for (const times of [1, 2, 4, 8, 16]) {
  const grown = { ...text, blocks: text.blocks.flatMap((block) => (block.text.length < 60 ? [block] : Array.from({ length: times }, () => block))) };
  const words = grown.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
  const ms = await cost(() => readPlan({ plan: grown, advice: [] }, lexicon, settings), 600, 3);
  say(`${String(words).padStart(6)} ${ms.toFixed(2).padStart(8)} ${((ms / words) * 1000).toFixed(2).padStart(8)}`);
}

say("\nplans read   memory in use");
for (let read = 0; read <= forMemory; read += 1) {
  const { plan, advice } = plans[read % plans.length] ?? { plan: new Uint8Array(), advice: [] };
  if (read % Math.max(1, Math.floor(forMemory / 4)) === 0) {
    globalThis.gc?.();
    say(`${String(read).padStart(10)}   ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`);
  }
  await readOne(plan, advice);
}
