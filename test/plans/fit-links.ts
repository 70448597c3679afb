import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadLexicon } from "../../src/reading/lexicon/load-lexicon.ts";
import { evidenceOfNeighbours, neighbourNames } from "../../src/reading/thread/fit/evidence-of-neighbours.ts";
import { evidenceNames, evidenceOfPairs, type PairEvidence } from "../../src/reading/thread/fit/evidence-of-pairs.ts";
import { chanceOf } from "../../src/reading/thread/fit/link-chances.ts";
import { topicsOfThread } from "../../src/reading/thread/link-thread.ts";
import { labelledPlan, labelledTable, type LabelledThread } from "./fit/labelled-threads.ts";
import { logisticFit } from "./fit/logistic-fit.ts";

/**
 * Fits the weights by which needs are joined to provision, on the plans and tables for development, and writes src/reading/thread/fit/link-weights.ts:
 * `node test/plans/fit-links.ts [FOLDER of further labelled plans]`. First each plan is left out in turn and judged by weights fitted on the others: the
 * figures that are printed. Plans that are held back take no part.
 */
const development = ["q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q09", "q10", "q11"];
const tables = ["physical", "college", "profound", "autistic", "language"];
const childrenOfTables = new Set(["orla", "jakub", "zeynep", "caleb", "reece"]);
const [further] = process.argv.slice(2);

const PENALTY = 2;
const [LIKELY, NEARLY, SOME] = [0.28, 0.35, 0.1];

type Weights = { pair: number[]; neighbours: number[] };
type Case = LabelledThread & { pairs: PairEvidence[][]; decided: ReadonlySet<number> };

const caseOf = (labelled: LabelledThread): Case => {
  const { needs, provisions, outcomes } = labelled.thread;
  const pairs = evidenceOfPairs(needs, provisions, outcomes, topicsOfThread(labelled.thread, loadLexicon(), labelled.names));
  return { ...labelled, pairs, decided: new Set([...provisions.keys()].filter((at) => pairs.some((row) => row[at]?.named === true))) };
};

const alone = (one: Case, weights: readonly number[]) => one.pairs.map((row) => row.map((pair, at) => (one.decided.has(at) ? Number(pair.named) : chanceOf(pair.facts, weights))));

/** The facts of all pairs that the auditor judged too, with what the auditor said. */
function examples(cases: readonly Case[], factsOf: (one: Case) => readonly (readonly (readonly number[])[])[]) {
  const rows: (readonly number[])[] = [];
  const truths: boolean[] = [];
  for (const one of cases) {
    for (const [need, row] of factsOf(one).entries()) for (const [at, facts] of row.entries()) {
      if (!one.known.needs.has(need) || !one.known.provisions.has(at) || one.decided.has(at)) continue;
      rows.push(facts);
      truths.push(one.links.has(`${need}>${at}`));
    }
  }
  return { rows, truths };
}

/**
 * The same thread as a plan with a chapter for each few needs would tell it: needs and provision that the auditor joined stand in one chapter. Few of the plans
 * have such chapters, and many councils' templates do.
 */
function inChapters(one: Case): Case {
  const chapterOf = new Map<string, string>();
  const root = (node: string): string => (chapterOf.has(node) && chapterOf.get(node) !== node ? root(chapterOf.get(node) ?? node) : node);
  for (const link of one.links) {
    const [need = "", at = ""] = link.split(">");
    if (one.thread.needs[Number(need)]?.need.section !== "B" || one.thread.provisions[Number(at)]?.provision.section !== "F") continue;
    chapterOf.set(root(`p${at}`), root(`n${need}`));
  }
  const numbers = [...new Set(one.thread.needs.map((_, need) => root(`n${need}`)))];
  const sizes = Map.groupBy(one.thread.needs.keys(), (need) => root(`n${need}`));
  const numberOf = (node: string) => ((sizes.get(root(node))?.length ?? MOST_IN_CHAPTER + 1) <= MOST_IN_CHAPTER ? numbers.indexOf(root(node)) + 1 : null);
  const thread = {
    ...one.thread, outcomes: [],
    needs: one.thread.needs.map((node, at) => ({ ...node, statement: { ...node.statement, chapter: node.need.section === "B" ? numberOf(`n${at}`) : null } })),
    provisions: one.thread.provisions.map((node, at) => ({ ...node, statement: { ...node.statement, chapter: node.provision.section === "F" ? numberOf(`p${at}`) : null } })),
  };
  return caseOf({ ...one, thread });
}

const MOST_IN_CHAPTER = 3;
const hasChapters = (one: Case) => one.thread.needs.some(({ statement }) => statement.chapter !== null);

function fit(plain: readonly Case[]): Weights {
  const cases = [...plain, ...plain.flatMap((one) => chaptered.get(one) ?? [])];
  const first = examples(cases, (one) => one.pairs.map((row) => row.map(({ facts }) => facts)));
  const pair = logisticFit(first.rows, first.truths, PENALTY);
  const second = examples(cases, (one) => evidenceOfNeighbours(one.thread.provisions, alone(one, pair)));
  return { pair, neighbours: logisticFit(second.rows, second.truths, PENALTY) };
}

/** How many links are right, wrong and missed, as link-needs.ts would draw them with these weights. */
function judge(one: Case, weights: Weights): { right: number; wrong: number; missed: number } {
  const beside = evidenceOfNeighbours(one.thread.provisions, alone(one, weights.pair));
  let [right, wrong] = [0, 0];
  for (const at of one.thread.provisions.keys()) {
    const chances = one.pairs.map((row, need) => (one.decided.has(at) ? Number(row[at]?.named) : chanceOf(beside[need]?.[at] ?? [], weights.neighbours)));
    const best = Math.max(0, ...chances);
    const fits = [...chances.keys()].filter((need) => (chances[need] ?? 0) >= Math.max(LIKELY, best * NEARLY));
    const drawn = fits.length > 0 ? fits : best >= SOME ? [chances.indexOf(best)] : [];
    for (const need of drawn) {
      if (one.links.has(`${need}>${at}`)) right += 1;
      else if (one.known.needs.has(need) && one.known.provisions.has(at)) wrong += 1;
    }
  }
  return { right, wrong, missed: one.drawn - right };
}

const f1 = (parts: readonly { right: number; wrong: number; missed: number }[]) => {
  const sum = (key: "right" | "wrong" | "missed") => parts.reduce((total, part) => total + part[key], 0);
  return Math.round((1000 * 2 * sum("right")) / (2 * sum("right") + sum("wrong") + sum("missed"))) / 10;
};

const folders = [...(further === undefined ? [] : readdirSync(further).filter((name) => /^p\d\d$/.test(name)).map((name) => join(further, name))), ...development.map((name) => join(import.meta.dirname, name))];
const cases = [...await Promise.all(folders.map(labelledPlan)), ...tables.map((name) => labelledTable(name, childrenOfTables))].map(caseOf);
const chaptered = new Map(cases.filter((one) => !hasChapters(one) && one.decided.size === 0).map((one) => [one, inChapters(one)]));
const judged = cases.map((left) => judge(left, fit(cases.filter((one) => one !== left))));
for (const [index, one] of cases.entries()) process.stdout.write(`${one.id.padEnd(12)} ${f1(judged.slice(index, index + 1))}%\n`);
process.stdout.write(`need to provision links, each plan left out in turn: F1 ${f1(judged)}%\n`);

const weights = fit(cases);
const lines = (values: readonly number[], names: readonly string[]) => values.map((value, index) => `    ${value.toFixed(3)}, // ${names[index]}`).join("\n");
writeFileSync(join(import.meta.dirname, "../../src/reading/thread/fit/link-weights.ts"), `/**
 * How much each piece of evidence speaks for a link from a need to provision: a logistic regression in two steps (the pair by itself, then with its neighbours).
 * Made by \`node test/plans/fit-links.ts\` from ${cases.length} labelled plans and tables; never changed by hand. With each plan left out in turn F1 is ${f1(judged)}%.
 */
export const linkWeights: { pair: readonly number[]; neighbours: readonly number[] } = {
  pair: [
${lines(weights.pair, evidenceNames)}
  ],
  neighbours: [
${lines(weights.neighbours, neighbourNames)}
  ],
};
`);
