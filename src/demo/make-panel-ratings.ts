import type { Instrument } from "../instruments/index.ts";
import { answerCriteria, type DemoAnswer, type DemoFacts } from "./answer-criteria.ts";
import { addDays } from "./calendar.ts";
import type { DemoChild, DemoVersion } from "./make-register.ts";
import type { Random } from "./random.ts";
import { yearGroup } from "./year-group.ts";

/** A panel's agreed rating with its judgement as a whole. */
export type DemoPanelRating = {
  reference: string; child: DemoChild; version: DemoVersion; ratedOn: string; facts: DemoFacts; answers: DemoAnswer[];
  judgements: Record<string, string | string[]>;
};

/** The weekly panel of the school year: one new and one amended plan, every Wednesday in term (North Somerset's framework, 2.2). */
export function makePanelRatings(random: Random, instrument: Instrument, register: readonly DemoChild[]): DemoPanelRating[] {
  const terms = [["2020-09-09", "2020-12-16"], ["2021-01-06", "2021-03-31"], ["2021-04-21", "2021-07-07"]] as const;
  const days = terms.flatMap(([first, last]) => {
    const list: string[] = [];
    for (let day: string = first; day <= last; day = addDays(day, 7)) list.push(day);
    return list;
  });
  const taken = new Set<DemoVersion>();
  return days.flatMap((day, week) => [true, false].flatMap((isNew) => {
    const found = register
      .flatMap((child) => child.versions.map((version) => ({ child, version })))
      .filter(({ version }) => (version.kind === "new-plan") === isNew && version.stage === "final" && version.dated_on <= day && version.dated_on > addDays(day, -120) && !taken.has(version));
    if (found.length === 0) return [];
    const { child, version } = random.pick(found);
    taken.add(version);
    const facts: DemoFacts = { yearGroup: yearGroup(child.person.birth_date, version.dated_on), amended: !isNew, healthInvolved: random.chance(0.6), socialCareInvolved: random.chance(0.35) };
    const level = 0.5 + week * 0.012 + random.normal() * 0.6;
    const shift: Readonly<Record<string, number>> = { A: -0.3, E: -0.5, F: 0.2, G: -0.8, H1: -0.3, H2: -0.3, I: 1.5 };
    const answers = answerCriteria(random, instrument, (section) => level + (shift[section] ?? 0), facts);
    return [{ reference: `PANEL-${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8)}-${isNew ? "N" : "A"}`, child, version, ratedOn: day, facts, answers, judgements: judgementsOf(random, instrument, level) }];
  }));
}

/** The panel's overall judgement: the option of a three-step question by level, any option where the order says nothing. */
function judgementsOf(random: Random, instrument: Instrument, level: number): Record<string, string | string[]> {
  return Object.fromEntries(instrument.judgements.flatMap((judgement) => {
    const values = judgement.options.map((option) => option.value);
    if (judgement.type === "text" || values.length === 0) return [];
    const has = (word: string) => values.find((value) => value.toLowerCase() === word);
    const rag = has("red") && has("green") ? (level > 0.75 ? has("green") : level > 0 ? has("amber") : has("red")) : undefined;
    const panel = values.find((value) => /panel/i.test(value));
    const chosen = rag ?? panel ?? random.pick(values);
    return [[judgement.id, judgement.type === "choices" ? [chosen] : chosen]];
  }));
}
