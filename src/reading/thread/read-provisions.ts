import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { ReadProvision } from "../plan-reading.ts";
import type { PlanSection } from "../sections/find-sections.ts";
import { frequenciesIn, amountsIn } from "../words/quantities.ts";
import { vagueIn } from "../words/vague-in.ts";
import { judgeProvision, type ProvisionJudgement } from "./judge-provision.ts";
import { giverOf } from "./giver-of.ts";
import { kindOfProvision } from "./kind-of-provision.ts";
import type { ReadingSettings } from "./reading-settings.ts";
import { saidAbove } from "./said-above.ts";
import { splitClauses, withoutOpening } from "./split-clauses.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./statements-of.ts";

/** A provision with the statement that it was read from; the thread and the findings need both. */
export type ProvisionNode = { provision: ReadProvision; statement: Statement; judgement: ProvisionJudgement };

export const isNothing = (text: string) => /^(?:there (?:is|are) )?(?:none|no|nil|n\/?a|not applicable|not required|nothing|not known)\b[^.]{0,120}\.?(?:\s|$)/i.test(text) || /\b(?:no|not any) (?:\w+ ){0,5}(?:provision|support|input|budget)? ?(?:is |was |were |are |has been |have been )?(?:required|needed|identified|necessary)\b/i.test(text) || /\bnothing (?:is|was) (?:needed|required)\b/i.test(text);

/** Sentences about the plan and not about the child's help: how it is set out, where it comes from, who reviews the plan. */
const aboutThePlan = /\b(?:the following|set out|listed in|as listed|numbering|numbered|headings?|this section|this plan|the plan (?:will|is|as a whole)|below|above|annual review|advice (?:listed|in|gathered)|agreed (?:on|at)|comes from|costed|must arrange|arrange all|funding|banding|top-up|co-production meeting|section [A-K]\b|all of (?:this|the above) is|this is (?:help|provision|support) under|unless (?:otherwise )?stated|the remainder|to make sure that the provision|can be delivered$|for (?:all )?(?:the )?\d+ weeks of the (?:school )?year|be delivered as follows|quality assured|in accordance with)\b/i;
const targets = /\b(?:short[- ]term targets?|termly targets?|support plan|learning plan|IEP|individual (?:education|support) plan|records? progress|progress (?:will|against)|reviews? (?:the )?(?:steps|progress|targets))\b/i;
/** "This provision applies wherever …", "All of the support will be made …": said of the whole and of no single help. */
const aboutTheWhole = /^(?:this|the|all (?:of )?(?:this|the|his|her|their))\s+(?:special educational\s+|health\s+)?(?:provision|support|package of support|help)\s+(?:applies|is (?:to be )?(?:for|made|matched|given|provided)|will (?:apply|continue|be (?:made|delivered|in place|reviewed|provided)))\b(?!.{0,60}\bby\b)/i;
/** How the plan is kept: targets that are set, progress that is looked at. With a length of time it may be a specialist's own work. */
const keepsThePlan = /\b(?:set|sets|agree|agrees|review|reviews|monitor|monitors|track|tracks|record|records|measure|measures|evaluate|evaluates)\b[^.]{0,40}\b(?:targets|progress|outcomes)\b/i;
const promise = /\b(?:requires?|needs? (?:an?|to|access|regular|support|opportunit\w+|high|adult)|will|shall|must|to|should|would|may|could|has a place|have a place|is given|are given|receives?|attends?|uses?|is|are|leaves?|teaches|has|have)\b/i;

/** Where a list goes on with what stands above it: "The teacher will:" before items. */
const opensList = /:\s*$/;
/** Sentences that only say what is hard for the child are needs, wherever they stand. */
const promises = /\b(?:will|shall|must|should|would|may|could|to be|to have|is given|are given|receives?|attends?|(?:requires?|needs?)\s+(?:an?|access|regular|support|opportunit\w+|high|adult|to be|to have|the use))\b/i;
const isNeedOnly = (text: string, lexicon: Lexicon) => !promises.test(text) && matchesOf(lexicon.difficulty, text).length > 0 && matchesOf(lexicon.roleWords, text).length === 0;

/** It says something of the child: "He finds …", "Ada is easily …". */
const ofChild = /^(?:he|she|they|[A-Z][a-zà-ÿ’'-]+)\s+(?:also\s+|often\s+|still\s+)?(?:is|has|finds|struggles|cannot|can['’]t|becomes|gets|does|tires|needs|relies|avoids|presents)\b/i;

/** What the child will do, not what is done for them: "he will make a photo map". */
const childsDeed = /^(?:he|she|they)\s+will\s+(?!(?:have|be|receive|get|attend|join|leave|sit|use|work|see|continue|follow|take part|access|need|spend|meet)\b)/i;

/** Help that is only named: "Tactile signing.", "Mobility sessions." A heading has no full stop. */
const namesHelp = (text: string) => /^[A-Z][^.;:|]*\.$/.test(text) && text.split(/\s+/).length <= 8 && !/\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|not|finds?|likes?|enjoys?|this|these|see|from section)\b|n['’]t\b/i.test(text);

/** A thing that is named without a verb: "A carpeted room with blinds on both windows." */
const namesThing = (text: string, settings: ReadingSettings) => /^(?:an?|one|two|three|four|use of|\d+)\s/i.test(text) && kindOfProvision(text, settings, null, null).kind === "equipment";

function isProvision(statement: Statement, text: string, listed: boolean, settings: ReadingSettings, lexicon: Lexicon): boolean {
  const count = (text.match(/\S+/g) ?? []).length;
  if (isNothing(text) || (count < 2 && statement.columns.what === undefined)) return false;
  if (statement.columns.what !== undefined && statement.item) return true;
  const measured = frequenciesIn(text).length > 0 || amountsIn(text).length > 0;
  if (aboutThePlan.test(text) && !(measured && /\b(?:teaching assistant|therapist|hours)\b/i.test(text))) return false;
  if (targets.test(text) && !measured) return false;
  if (aboutTheWhole.test(text) || (keepsThePlan.test(text) && amountsIn(text).length === 0)) return false;
  if (ofChild.test(text) && !measured && isNeedOnly(text, lexicon)) return false;
  if (listed) return true;
  if (childsDeed.test(text) && !measured) return false;
  if (namesThing(text, settings) || (namesHelp(text) && !aboutThePlan.test(text))) return true;
  if (isNeedOnly(text, lexicon)) return false;
  if (statement.section !== "F" && matchesOf(lexicon.roleWords, text).length > 0) return true;
  return promise.test(text) || measured || vagueIn(text, lexicon).length > 0;
}

const numbered = /^(?:(?:provision\s*)?[A-Z]{1,2}\d{1,2}(?:\.\d+)?[.:)]?\s+(?=[A-Z“"])|\d{1,2}[.)]\s+)/;

/** The beginning that the items of a list share, with the level at which it stands. */
type Stem = { text: string; opener: Statement; level: number };
const unfinished = /\b(?:will|shall|must|to)\s*:?\s*$/i;

/** Which beginning holds for a statement: a new one where it opens a list, the one before where it is an item of that list, none otherwise. */
function stemAt(statement: Statement, next: Statement | undefined, before: Stem | null, section: PlanSection): Stem | null {
  if (statement.columns.what !== undefined) return null;
  const levelOf = (one: Statement) => section.blocks[one.place.block]?.list?.level ?? -1;
  const words = (statement.text.match(/\S+/g) ?? []).length;
  // In a list without levels the items show by going on with the sentence, in small letters.
  if (opensList.test(statement.text) && words <= 40 && next?.item === true && (levelOf(next) > levelOf(statement) || (unfinished.test(statement.text) && /^[a-z]/.test(next.text)))) {
    return { text: statement.text.replace(opensList, ""), opener: statement, level: levelOf(statement) };
  }
  if (before === null || !statement.item) return null;
  return levelOf(statement) > before.level || (unfinished.test(before.text) && /^[a-z]/.test(statement.text)) ? before : null;
}

/** The provision of sections F, G, H1 and H2, statement by statement, each judged. */
export function readProvisions(sections: readonly PlanSection[], settings: ReadingSettings, lexicon: Lexicon): ProvisionNode[] {
  const nodes: ProvisionNode[] = [];
  for (const section of sections) {
    const id = section.id === "H" ? "H2" : section.id;
    if (id !== "F" && id !== "G" && id !== "H1" && id !== "H2") continue;
    const statements = statementsOf(section);
    let stem: Stem | null = null;
    for (const [at, statement] of statements.entries()) {
      stem = stemAt(statement, statements[at + 1], stem, section);
      if (stem?.opener === statement) continue;
      if (/\bmonitoring\b|\btargets?\b|\bprogress\b/i.test(statement.heading) && statement.columns.what === undefined) continue;
      const whole = statement.columns.what !== undefined && statement.text !== statement.columns.what;
      const parts = whole ? [{ text: statement.text, listed: true }] : splitClauses(statement.text.replace(numbered, ""), statement.item);
      for (const part of parts) {
        const text = whole || statement.item ? part.text : withoutOpening(part.text);
        if (!isProvision(statement, text, part.listed, settings, lexicon)) continue;
        const before = stem?.text ?? (statement.item ? /(.{3,160}\b(?:will|shall|must|to))$/i.exec(statement.heading)?.[1] : undefined);
        const judgement = judgeProvision(before === undefined ? text : `${before} ${text}`, statement.columns, settings, lexicon, saidAbove(statement, lexicon));
        nodes.push({
          statement, judgement,
          provision: {
            id: `p${nodes.length + 1}`, section: id, text, label: judgement.label, who: judgement.who, amount: judgement.amount, frequency: judgement.frequency,
            vaguePhrases: judgement.vague.map((hit) => hit.text), missing: judgement.label === "specific" ? [] : judgement.missing, needs: [], place: statement.place,
            kind: giverOf(judgement, lexicon),
          },
        });
      }
    }
  }
  return nodes;
}
