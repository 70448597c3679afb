import type { PlanFacts } from "../plan-facts.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";
import { repeatedProvision } from "./repeated-provision.ts";

const health = /\b(?:nurs\w+|audiolog\w*|paediatric\w*|clinic|NHS|practitioner|therap\w+|physio\w*|doctor|GP|consultant|CAMHS|dietit\w+|orthopt\w+|implant|hospital|psychiatr\w+|health (?:visitor|service|team))\b/i;
const school = /\b(?:school staff|school|class(?:room)? (?:staff|teacher|team)|teaching assistant|teachers?|TAs?|SENCO|learning mentor|ELSA|college staff|nursery staff)\b/i;

/** Somebody is spoken of, though not as the one who will do it; "by an adult" alone names nobody. */
const someone = /\b(?:TAs?|teaching assistants?|teachers?|therapists?|nurses?|psychologists?|mentors?|paediatricians?|GP|doctors?|clinic|tutors?|practitioners?)\b|(?<!\b(?:by|with) (?:an )?)\badults?\b/i;

/** Staff who are shown how to give a medicine or a feed are trained in health care: the child is not taught by it. */
const isNursing = /\b(?:medic\w*|midazolam|inject\w*|insulin|epipen|auto-?injector\w*|inhaler\w*|feed\w*|gastrostomy|peg|suction\w*|catheter\w*|tracheostomy|stoma|seizure\w*|epilep\w*|emergenc\w*|rescue|anaphyla\w*|allerg\w*|asthma|diabet\w*|(?:health)?care plan|dressing|ventilat\w*|oxygen|tube|moving and handling)\b/i;

/** Faults of single provisions: vague, unquantified, nobody named; ordinary teaching; education under health; the same thing twice. */
export function provisionFindings(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const faults: FoundFault[] = [];
  const add = (code: string, { provision }: ProvisionNode) => faults.push({ code, section: provision.section, quote: provision.text, place: provision.place });
  const ordinary = new Set(sentences.with("ordinary-teaching", "F").map((sentence) => sentence.text));
  const training = new Set(sentences.with("trains", "G").map((sentence) => sentence.text));
  for (const node of facts.provisions) {
    const { provision, judgement } = node;
    if (provision.label === "vague") add("vague-provision", node);
    if (provision.label === "partly" && provision.amount === null && provision.frequency === null) add("unquantified-provision", node);
    if (provision.label !== "specific" && provision.who === null && !someone.test(provision.text)) add("provision-without-who", node);
    const cells = provision.text.split(" | ");
    if (provision.section === "F" && provision.label === "vague" && (judgement.vague.some((hit) => hit.family.family === "whole-school") || cells.some((cell) => ordinary.has(cell)))) add("quality-first-teaching-as-provision", node);
    if (provision.section !== "G") continue;
    const isHealth = health.test(provision.text);
    if (isHealth && !isNursing.test(provision.text) && cells.some((cell) => [...training].some((sentence) => cell.includes(sentence) || sentence.includes(cell)))) add("therapy-that-trains-in-G-not-F", node);
    else if (!isHealth && school.test(provision.who ?? provision.text) && !/\bschool nurs/i.test(provision.text)) add("education-provision-in-G", node);
  }
  return [...faults, ...repeatedProvision(facts.provisions)];
}
