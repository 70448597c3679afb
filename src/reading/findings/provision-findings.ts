import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import { meaningWords, overlap } from "../words/overlap.ts";
import type { FoundFault } from "./found-fault.ts";

const trains = /\b(?:therapist|therapy|physio\w*|occupational|speech)\b/i;
const medical = /\b(?:medic\w+|blood|weight|dose|dress(?:ing)?|check|pads|clinic|prescri\w+|appointment|sleep|feed|surgery|surgical|equipment|splint|botox|review(?:ed)?)\b/i;
const school = /\b(?:school|class(?:room)?|teaching assistant|teacher|TA|SENCO|learning mentor|ELSA)\b/i;

/** Faults of single provisions: vague, unquantified, nobody named; ordinary teaching; education under health; the same thing twice. */
export function provisionFindings({ provisions }: PlanFacts, _lexicon: Lexicon): FoundFault[] {
  const faults: FoundFault[] = [];
  const add = (code: string, { provision }: ProvisionNode) => faults.push({ code, section: provision.section, quote: provision.text, place: provision.place });
  for (const node of provisions) {
    const { provision, judgement } = node;
    if (provision.label === "vague") add("vague-provision", node);
    if (provision.label === "partly" && provision.amount === null && provision.frequency === null) add("unquantified-provision", node);
    if (provision.label !== "specific" && provision.who === null) add("provision-without-who", node);
    if (provision.section === "F" && judgement.vague.some((hit) => hit.family.family === "whole-school") && provision.label === "vague") add("quality-first-teaching-as-provision", node);
    if (provision.section === "G") {
      if (trains.test(provision.text) && !medical.test(provision.text)) add("therapy-that-trains-in-G-not-F", node);
      else if (school.test(provision.who ?? provision.text) && !/\bschool nurse\b/i.test(provision.text) && !/\bnurse|paediatric|clinic|NHS|practitioner/i.test(provision.text)) add("education-provision-in-G", node);
    }
  }
  return [...faults, ...duplicates(provisions)];
}

/** The same provision twice: nearly all words of the shorter stand in the other. */
function duplicates(provisions: readonly ProvisionNode[]): FoundFault[] {
  const words = provisions.map((node) => meaningWords(node.statement.columns.what ?? node.provision.text));
  const faults: FoundFault[] = [];
  for (const [later, node] of provisions.entries()) {
    const own = words[later];
    if (own === undefined || own.size < 2) continue;
    const twice = provisions.some((other, earlier) => {
      const others = words[earlier];
      if (earlier >= later || others === undefined || other.provision.section !== node.provision.section || others.size < 2) return false;
      const shared = overlap(own, others);
      return shared.share >= 0.8 && shared.count >= 2 && Math.min(own.size, others.size) >= Math.max(own.size, others.size) * 0.35;
    });
    if (twice) faults.push({ code: "duplicate-provision", section: node.provision.section, quote: node.provision.text, place: node.provision.place });
  }
  return faults;
}
