import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ReadProvision } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { frequenciesIn, amountsIn } from "../words/quantities.ts";
import { vagueIn } from "../words/vague-in.ts";
import { judgeProvision, type ProvisionJudgement } from "./judge-provision.ts";
import type { ReadingSettings } from "./reading-settings.ts";
import { splitClauses, withoutOpening } from "./split-clauses.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./statements-of.ts";

/** A provision with the statement that it was read from; the thread and the findings need both. */
export type ProvisionNode = { provision: ReadProvision; statement: Statement; judgement: ProvisionJudgement };

export const isNothing = (text: string) => /^(?:there (?:is|are) )?(?:none|no|nil|n\/?a|not applicable|not required|nothing|not known)\b[^.]{0,120}\.?(?:\s|$)/i.test(text) || /\b(?:no|not any) (?:\w+ ){0,5}(?:provision|support|input|budget)? ?(?:is |was |were |are |has been |have been )?(?:required|needed|identified|necessary)\b/i.test(text) || /\bnothing (?:is|was) (?:needed|required)\b/i.test(text);

/** Sentences about the plan and not about the child's help: how it is set out, where it comes from, who reviews the plan. */
const aboutThePlan = /\b(?:the following|set out|listed in|as listed|numbering|numbered|headings?|this section|this plan|the plan (?:will|is|as a whole)|below|above|annual review|advice (?:listed|in|gathered)|agreed (?:on|at)|comes from|costed|must arrange|arrange all|funding|banding|top-up|local offer|co-production meeting|section [A-K]\b)\b/i;
const targets = /\b(?:short[- ]term targets?|termly targets?|support plan|learning plan|IEP|individual (?:education|support) plan|records? progress|progress (?:will|against)|reviews? (?:the )?(?:steps|progress|targets))\b/i;
const promise = /\b(?:will|shall|must|to|should|would|may|could|has a place|have a place|is given|are given|receives?|attends?|uses?|is|are|leaves?|teaches|has|have)\b/i;

/** What the child will do, not what is done for them: "he will make a photo map". */
const childsDeed = /^(?:he|she|they)\s+will\s+(?!(?:have|be|receive|get|attend|join|leave|sit|use|work|see|continue|follow|take part|access|need|spend|meet)\b)/i;

function isProvision(statement: Statement, text: string, listed: boolean, lexicon: Lexicon): boolean {
  const count = (text.match(/\S+/g) ?? []).length;
  if (isNothing(text) || (count < 2 && statement.columns.what === undefined)) return false;
  if (statement.columns.what !== undefined && statement.item) return true;
  const measured = frequenciesIn(text).length > 0 || amountsIn(text).length > 0;
  if (aboutThePlan.test(text) && !(measured && /\b(?:teaching assistant|therapist|hours)\b/i.test(text))) return false;
  if (targets.test(text) && !measured) return false;
  if (listed) return true;
  if (childsDeed.test(text) && !measured) return false;
  if (statement.section !== "F" && [...text.matchAll(lexicon.roleWords)].length > 0) return true;
  return promise.test(text) || measured || vagueIn(text, lexicon).length > 0;
}

const numbered = /^(?:(?:provision\s*)?[A-Z]{1,2}\d{1,2}(?:\.\d+)?[.:)]?\s+(?=[A-Z“"])|\d{1,2}[.)]\s+)/;

/** The provision of sections F, G, H1 and H2, statement by statement, each judged. */
export function readProvisions(sections: readonly PlanSection[], settings: ReadingSettings, lexicon: Lexicon): ProvisionNode[] {
  const nodes: ProvisionNode[] = [];
  for (const section of sections) {
    const id = section.id === "H" ? "H2" : section.id;
    if (id !== "F" && id !== "G" && id !== "H1" && id !== "H2") continue;
    for (const statement of statementsOf(section)) {
      if (/\bmonitoring\b|\btargets?\b|\bprogress\b/i.test(statement.heading) && statement.columns.what === undefined) continue;
      const whole = statement.columns.what !== undefined && statement.text.includes("|");
      const parts = whole ? [{ text: statement.text, listed: true }] : splitClauses(statement.text.replace(numbered, ""), statement.item);
      for (const part of parts) {
        const text = whole || statement.item ? part.text : withoutOpening(part.text);
        if (!isProvision(statement, text, part.listed, lexicon)) continue;
        const judgement = judgeProvision(text, statement.columns, settings, lexicon);
        nodes.push({
          statement, judgement,
          provision: {
            id: `p${nodes.length + 1}`, section: id, text, label: judgement.label, who: judgement.who, amount: judgement.amount, frequency: judgement.frequency,
            vaguePhrases: judgement.vague.map((hit) => hit.text), missing: judgement.label === "specific" ? [] : judgement.missing, needs: [], place: statement.place,
          },
        });
      }
    }
  }
  return nodes;
}
