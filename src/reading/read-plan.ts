import { answerCriteria, type CriteriaToAnswer } from "./answers/answer-criteria.ts";
import { holdAgainstPlan } from "./advice/hold-against-plan.ts";
import { listedOnly } from "./advice/listed-only.ts";
import { readAdvice } from "./advice/read-advice.ts";
import { listedAdvice } from "./advice/section-k.ts";
import { statementsToHold } from "./advice/statements-to-hold.ts";
import type { Extracted } from "./extract/extracted.ts";
import { findFindings } from "./findings/find-findings.ts";
import { planSentences } from "./findings/plan-sentences.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { readDates } from "./person/read-dates.ts";
import { readPerson } from "./person/read-person.ts";
import type { PlanReading } from "./plan-reading.ts";
import { findSections } from "./sections/find-sections.ts";
import { partRunOnSections } from "./sections/part-run-on-sections.ts";
import { sectionText } from "./section-text.ts";
import { linkThread } from "./thread/link-thread.ts";
import { readAspirations } from "./thread/read-aspirations.ts";
import { readNeeds } from "./thread/read-needs.ts";
import { readOutcomes } from "./thread/read-outcomes.ts";
import { readProvisions } from "./thread/read-provisions.ts";
import type { ReadingSettings } from "./thread/reading-settings.ts";
import { tidyBlocks } from "./tidy/tidy-blocks.ts";
import type { PlanFacts } from "./plan-facts.ts";
import { forgetTexts } from "./words/once-a-text.ts";

/** `asked`: the instrument whose criteria are answered; where it is absent, those of the full audit of a plan. */
export type PlanToRead = { plan: Extracted; advice: readonly { file: string; extracted: Extracted }[]; asked?: CriteriaToAnswer };

/** Reads one plan with the advice behind it: sections, thread, findings and suggested answers. Pure: the same documents and lexicons give the same reading. */
export function readPlan({ plan, advice, asked }: PlanToRead, lexicon: Lexicon, settings: ReadingSettings): PlanReading {
  forgetTexts();
  const blocks = partRunOnSections(tidyBlocks(plan.blocks));
  const { cover, sections, after } = findSections(blocks);
  const person = readPerson(cover, blocks);
  const { dates, planKind } = readDates(cover);
  const names = new Set([...(person.name ?? "").split(/\s+/), ...(person.name ?? "").split(/[\s-]+/)].filter((part) => part.length > 1).map((part) => part.toLowerCase()));
  const needs = readNeeds(sections, lexicon);
  const outcomes = readOutcomes(sections, { yearGroup: person.yearGroup, madeOn: dates.final ?? dates.draft }, lexicon);
  const provisions = readProvisions(sections, settings, lexicon);
  const aspirations = readAspirations(sections);
  const links = linkThread({ needs, outcomes, provisions }, lexicon, names);
  const listed = listedAdvice(sections, lexicon);
  const text = blocks.map((block) => block.text).join("\n");
  const reports = advice.map(({ file, extracted }) => readAdvice(file, extracted, names, lexicon));
  const body = sections.filter((section) => section.id !== "K").flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  const reportsHeld = holdAgainstPlan(reports, statementsToHold(sections, { needs, outcomes, provisions }), listed, body, names, lexicon);
  const held = reportsHeld.map((each) => each.advice);
  const facts: PlanFacts = { blocks, cover, sections, after, text, person, dates, planKind, aspirations, needs, outcomes, provisions, links, listed, reports, advice: held, names };
  const sentences = planSentences(facts, lexicon);
  const findings = findFindings(facts, lexicon, sentences);
  return {
    document: { kind: "plan", by: plan.by, words: (text.match(/\S+/g) ?? []).length, pages: plan.pages, notes: plan.notes },
    person, planKind, dates,
    sections: sections.map((section) => ({ id: section.id, heading: section.heading, text: sectionText(section.blocks) })),
    aspirations, needs: needs.map((node) => node.need), outcomes: outcomes.map((node) => node.outcome), provisions: provisions.map((node) => node.provision),
    links, advice: [...reportsHeld.map((each) => ({ ...each.advice, role: each.entry?.wording ?? each.advice.role })), ...listedOnly(listed, reportsHeld.map((each) => each.entry), body, lexicon)], findings, answers: answerCriteria({ facts, findings, sentences }, asked),
  };
}
