import { dateInWords } from "../../platform/index.ts";
import type { DemoChild, DemoVersion } from "../make-register.ts";
import type { Random } from "../random.ts";
import { banksOf } from "./needs-bank.ts";

/** A plan's text by section, before it is a file: paragraphs, and tables of rows with a heading row. */
export type PlanSection = { heading: string; paragraphs: string[]; table?: string[][] };

export function inPerson(child: DemoChild): (text: string) => string {
  const { forename, sex } = child.person;
  const [he, his, him] = sex === "M" ? ["he", "his", "him"] : ["she", "her", "her"];
  const words: Readonly<Record<string, string>> = { NAME: forename, HE: he, HIS: his, HIM: him };
  return (text) => text.replaceAll(/\b(NAME|HE|HIS|HIM)\b/g, (word) => words[word] ?? word).replaceAll(/(^|[.:] )(he|she|his|her)\b/g, (_, before: string, word: string) => `${before}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

const hopes = [
  "I want to have a friend to sit with at lunch. When I am grown up I want to work with animals.",
  "I like building things. I want to learn to drive a train.",
  "I would like people to wait when I talk. I want to go to Scouts camp next year.",
  "I want to be a chef and live in my own flat near my nan.",
];
const parentsHopes = [
  "We hope that NAME will read well enough to enjoy a book, have friends of HIS own age, and one day have a job that HE likes and a home near us.",
  "We want NAME to go to Millbeck Special Academy because it has small classes.",
  "We would like NAME to travel alone by bus and to be safe. In the long run we hope HE will be as independent as HE can.",
];
const ways = ["NAME told HIS key adult, who wrote the words down with HIM and read them back.", "Taken from the views form.", "NAME chose pictures with HIS teacher; the sentences are HIS own."];

/** A plan as its writer might have put it together; `care` (0–1) is how often a statement is written well. */
export function planSections(random: Random, child: DemoChild, version: DemoVersion, care: number): PlanSection[] {
  const say = inPerson(child);
  const { person, plan } = child;
  const well = () => random.chance(care);
  const banks = banksOf(plan.primary_need);
  const health = random.chance(0.5);
  const outcomes = banks.flatMap((bank) => bank.outcomes.map((outcome) => say(well() ? outcome.good : outcome.weak)));
  return [
    { heading: "Education, Health and Care Plan", paragraphs: [
      `Name: ${person.forename} ${person.surname}`, `Date of birth: ${dateInWords(person.birth_date)}`, ...(person.nhs_number && well() ? [`NHS number: ${person.nhs_number.replace(/^(...)(...)(....)$/, "$1 $2 $3")}`] : []),
      `Plan reference: ${plan.reference}`, `Date of this plan: ${dateInWords(version.dated_on)} (${version.kind === "new-plan" ? "new" : "amended"}, ${version.stage})`, `Written by: ${plan.writer ?? "SEND team"}`] },
    { heading: `Section A: The views, interests and aspirations of ${person.forename} and ${person.sex === "M" ? "his" : "her"} parents`, paragraphs: [
      `What I want: “${random.pick(hopes)}”`, ...(well() ? [say(random.pick(ways))] : []), `What my parents want: ${say(random.pick(parentsHopes))}`, say(`History: NAME came to ${plan.setting_name ?? "the setting"} after a move to ${person.area}. HE has been well in the last year and likes being outdoors.`)] },
    { heading: "Section B: Special educational needs", paragraphs: banks.flatMap((bank) => [bank.heading, ...bank.strengths.slice(0, well() ? 2 : 1).map(say), ...bank.needs.map(say)]) },
    { heading: "Section C: Health needs related to special educational needs", paragraphs: health && well() ? [say("NAME has hypermobility of HIS hands and ankles, diagnosed by the community paediatrician, which makes HIM tire and affects writing and walking.")] : ["There are no health needs that relate to special educational needs."] },
    { heading: "Section D: Social care needs related to special educational needs", paragraphs: [person.looked_after ? say("NAME is looked after by the council and lives with foster carers. HIS social worker visits every six weeks.") : "No social care needs have been identified."] },
    { heading: "Section E: Outcomes", paragraphs: outcomes.map((outcome, index) => `E${index + 1}. ${outcome}`) },
    { heading: "Section F: Special educational provision", paragraphs: [], table: [["Need", "Provision"], ...banks.flatMap((bank) => bank.provision.map((each) => [bank.heading, say(well() ? each.good : each.weak)]))] },
    { heading: "Section G: Health provision", paragraphs: health ? [well() ? say("A community physiotherapist will see NAME at school for one hour each term and give the SENCO a written exercise programme, to be reviewed every twelve weeks.") : "Health to review as advised."] : ["No health provision is required."] },
    { heading: "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", paragraphs: ["None required."] },
    { heading: "Section H2: Other social care provision", paragraphs: person.looked_after ? [say("The social worker will meet NAME and the designated teacher once a term for 45 minutes to review HIS personal education plan.")] : ["None required."] },
    { heading: "Section I: Placement", paragraphs: [`${plan.setting_name ?? "To be confirmed"}${well() ? ", a place of the type that the plan requires" : ""}.`] },
    { heading: "Section J: Personal budget", paragraphs: [plan.personal_budget ? "A personal budget has been agreed for part of the provision in section F." : "A personal budget was explained and has not been requested."] },
    { heading: "Section K: Advice and information", paragraphs: [], table: [["Advice from", "Role", "Date"], ["J. Merriweather", "Educational psychologist", dateInWords(version.dated_on)], ["School", "SENCO", dateInWords(version.dated_on)], ...(health ? [["Dr P. Oakshott", "Community paediatrician", dateInWords(version.dated_on)]] : [])] },
  ];
}
