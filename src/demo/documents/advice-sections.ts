import { dateInWords } from "../../platform/index.ts";
import type { DemoChild, DemoVersion } from "../make-register.ts";
import { banksOf } from "./needs-bank.ts";
import { inPerson, type PlanSection } from "./plan-sections.ts";

/** The educational psychologist's advice behind a plan: what it recommends is specific, whatever the plan then made of it. */
export function adviceSections(child: DemoChild, version: DemoVersion): PlanSection[] {
  const say = inPerson(child);
  const banks = banksOf(child.plan.primary_need);
  return [
    { heading: "Educational psychology advice", paragraphs: [`Child: ${child.person.forename} ${child.person.surname}`, `Date of birth: ${dateInWords(child.person.birth_date)}`, "Author: J. Merriweather, educational psychologist", `Date: ${dateInWords(version.dated_on)}`] },
    { heading: "How this advice was made", paragraphs: [say("I watched NAME in two lessons and at playtime, worked with HIM for an hour, and spoke with HIS parents and teacher.")] },
    { heading: "Strengths", paragraphs: banks.flatMap((bank) => bank.strengths.map(say)) },
    { heading: "Needs", paragraphs: banks.flatMap((bank) => bank.needs.map(say)) },
    { heading: "Recommended outcomes", paragraphs: banks.flatMap((bank) => bank.outcomes.map((outcome) => say(outcome.good))) },
    { heading: "Recommended provision", paragraphs: banks.flatMap((bank) => bank.provision.map((each) => say(each.good))) },
  ];
}
