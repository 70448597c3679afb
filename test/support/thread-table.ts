import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLexicon, loadReadingSettings } from "../../src/reading/lexicon/load-lexicon.ts";
import type { NeedArea, ReadNeed, ReadProvision } from "../../src/reading/plan-reading.ts";
import type { Thread } from "../../src/reading/thread/link-thread.ts";
import { judgeProvision } from "../../src/reading/thread/judge-provision.ts";
import type { Statement } from "../../src/reading/thread/statement.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "reading", "thread", "tables-to-link");

/** A thread written as a table, and the links that a careful auditor draws in it: "need provision" and "outcome provision". */
export type ThreadTable = { thread: Thread; needs: Set<string>; outcomes: Set<string> };

/**
 * Reads `tables-to-link/<name>.txt`. A line of one or two words is a heading: the section's letter and the area of need under which the next lines stand
 * (none where it is left out). The other lines are an id, the words, and after "<-" what belongs to it.
 */
export function threadTable(name: string): ThreadTable {
  const thread = { needs: [], outcomes: [], provisions: [] } as { [kind in keyof Thread]: Thread[kind][number][] };
  const links = { needs: new Set<string>(), outcomes: new Set<string>() };
  const [lexicon, settings] = [loadLexicon(), loadReadingSettings()];
  let section: Statement["section"] = "B";
  let area: NeedArea | null = null;
  for (const [block, line] of readFileSync(join(folder, `${name}.txt`), "utf8").trim().split("\n").entries()) {
    const heading = /^([BCDEFGH]\d?)(?: ([a-z-]+))?$/.exec(line);
    if (heading) {
      section = heading[1] as Statement["section"];
      area = (heading[2] as NeedArea | undefined) ?? null;
      continue;
    }
    const [, id = "", text = "", joined = ""] = /^(\w+) (.+?)(?:\s*<-(.*))?$/.exec(line) ?? [];
    const place = { page: null, block };
    const statement: Statement = { section, text, place, area, chapter: null, heading: "", label: "", item: true, marker: "•", columns: {}, refs: [] };
    const to = joined.split(" ").filter((word) => word !== "");
    if (section === "B" || section === "C" || section === "D") {
      const own = section === "B" ? area : section === "C" ? ("health" as const) : ("social-care" as const);
      thread.needs.push({ statement, ref: null, need: { id, section, area: own, text, provisions: [], place } satisfies ReadNeed });
    } else if (section === "E") {
      for (const provision of to) links.outcomes.add(`${id} ${provision}`);
      const outcome = { id, text, smart: "yes" as const, fault: null, pfa: false, steps: [], provisions: [], aspirations: [], place };
      thread.outcomes.push({ statement, ref: null, outcome, judgement: { smart: "yes", fault: null, faults: [], timeframe: undefined } });
    } else {
      for (const need of to) links.needs.add(`${need} ${id}`);
      const judgement = judgeProvision(text, {}, settings, lexicon);
      thread.provisions.push({ statement, judgement, provision: { id, section: section as ReadProvision["section"], text, label: judgement.label, who: judgement.who, amount: judgement.amount, frequency: judgement.frequency, vaguePhrases: [], missing: [], needs: [], place } });
    }
  }
  return { thread, ...links };
}

/** How well links agree with those of the auditor. */
export function agreement(drawn: Iterable<string>, right: ReadonlySet<string>): { right: number; wrong: string[]; missed: string[] } {
  const all = [...drawn];
  return { right: all.filter((link) => right.has(link)).length, wrong: all.filter((link) => !right.has(link)), missed: [...right].filter((link) => !all.includes(link)) };
}

/** The harmonic mean of precision and recall over several plans. */
export function f1(parts: readonly ReturnType<typeof agreement>[]): number {
  const sum = (count: (part: ReturnType<typeof agreement>) => number) => parts.reduce((total, part) => total + count(part), 0);
  return (2 * sum((part) => part.right)) / (2 * sum((part) => part.right) + sum((part) => part.wrong.length) + sum((part) => part.missed.length));
}
