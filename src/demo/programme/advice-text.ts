import { dateInWords } from "../../platform/index.ts";
import { banksOf } from "../documents/needs-bank.ts";
import { inPerson } from "../documents/plan-sections.ts";
import type { DemoChild } from "../make-register.ts";

type Form = { title: string; author: string; how: string; weak: boolean };

const forms: Readonly<Record<string, Form>> = {
  "annual-review": { title: "Annual review report", author: "SENCO", how: "The meeting was held in school. NAME came for the first part, with HIS parents and the teaching assistant.", weak: true },
  "family-views": { title: "Views of the family", author: "Parents", how: "We wrote this at home with NAME over two evenings.", weak: true },
  "education-advice": { title: "Education advice", author: "SENCO", how: "From school records, lesson observations and a talk with NAME's parents.", weak: true },
  "medical-advice": { title: "Medical advice", author: "A. Featherstone, community paediatrician", how: "I saw NAME with HIS mother in clinic and read the records.", weak: true },
  "mental-health-advice": { title: "Mental health advice", author: "R. Sokolowski, child and adolescent mental health service", how: "I met NAME four times and spoke with HIS parents and teacher.", weak: true },
  "speech-and-language-advice": { title: "Speech and language therapy advice", author: "D. Amoah, speech and language therapist", how: "I watched NAME in class and worked with HIM for 50 minutes.", weak: false },
  "educational-psychology-advice": { title: "Educational psychology advice", author: "J. Merriweather, educational psychologist", how: "I watched NAME in two lessons and at playtime, worked with HIM for an hour, and spoke with HIS parents and teacher.", weak: false },
  "specialist-teacher-advice": { title: "Specialist teacher advice", author: "P. Linden, specialist teacher", how: "I taught NAME for half a morning and looked at HIS books.", weak: true },
  "occupational-therapy-advice": { title: "Occupational therapy advice", author: "S. Beaumont, occupational therapist", how: "I saw NAME in school and at home.", weak: false },
  "physiotherapy-advice": { title: "Physiotherapy advice", author: "N. Castellan, physiotherapist", how: "I saw NAME in clinic and in a PE lesson.", weak: false },
  "social-care-advice": { title: "Social care advice", author: "T. Ferreira, social worker", how: "I visited NAME's family at home.", weak: true },
};

/** A report or a review as plain text, the way an older system gives it out. */
export function adviceText(child: DemoChild, kind: string, datedOn: string): { title: string; author: string; text: string } {
  const form = forms[kind] ?? { title: "Advice", author: "Practitioner", how: "", weak: true };
  const say = inPerson(child);
  const banks = banksOf(child.plan.primary_need);
  const pick = (each: { good: string; weak: string }) => say(form.weak ? each.weak : each.good);
  const list = (heading: string, lines: readonly string[]) => `${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
  return {
    title: form.title, author: form.author,
    text: [
      form.title, `Child: ${child.person.forename} ${child.person.surname}\nDate of birth: ${dateInWords(child.person.birth_date)}\nAuthor: ${form.author}\nDate: ${dateInWords(datedOn)}`,
      `How this was made\n\n${say(form.how)}`, list("Strengths", banks.flatMap((bank) => bank.strengths.map(say))), list("Needs", banks.flatMap((bank) => bank.needs.map(say))),
      list("Recommended outcomes", banks.flatMap((bank) => bank.outcomes.map(pick))), list("Recommended provision", banks.flatMap((bank) => bank.provision.map(pick))),
    ].join("\n\n"),
  };
}
