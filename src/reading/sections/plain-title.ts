import type { SectionId } from "./section-ids.ts";

/** What a title in plain words is about, and what kind of thing it announces: together they name a section without its letter or legal name. */
const promises = /\b(?:help|helps|support|provision|provide[ds]?|providing|arrange[ds]?|put in place|services?|extra)\b|\b(?:will|does|do|must|can|should)\b.{1,40}\b(?:do|give|get|have|receive|happen)\b/i;
const lacks = /\bneeds?\b(?! to\b)|\bhard\b|\bharder\b|\bdifficult\w*|\bstruggl\w+|\btricky\b|\bbarriers?\b|\bchalleng\w+|\bworr\w+|\bget in the way\b|\bknow about\b|\baffects?\b/i;
/** "What does she need help with?" asks for needs; "What help does she need?" for provision. */
const needsHelpWith = /\bneeds?\s+(?:\w+\s+){0,2}?(?:help|support)\s*(?:with|for|\?|$)|\b(?:finds?|found)\b.*\b(?:hard|difficult|tricky)\b/i;

const health = /\bhealth\b|\bhealthcare\b|\bmedical\b|\bmedicines?\b|\bNHS\b|\bdoctors?\b|\bnurses?\b|\bhospital\b/i;
const mentalHealth = /\b(?:social,?\s+)?(?:emotional,?\s+)?(?:and|&)?\s*mental health\b/gi;
const care = /\bsocial care\b|\bsocial services\b|\bsocial work\w*|\bhome\b|\bfamily life\b|\bout and about\b|\boutside (?:of )?school\b|\bin the community\b|\bcare\b/i;
const disabled = /\bdisabled\b|\bbecause of (?:\w+ ){0,3}disability\b|\b1970\b|\bchronically sick\b/i;
const other = /\bother\b|\banything else\b|\bany more\b/i;
const learning = /\blearn\w*|\bschool\b|\bcollege\b|\bnursery\b|\bsetting\b|\beducation\w*|\blessons?\b|\bclassroom\b|\bteach\w*/i;

const plain: readonly [SectionId, RegExp, number][] = [
  ["E", /\bwant\b.{1,40}\b(?:able to|achieve|to do|to reach|to learn)\b|\bwill\b.{1,40}\bbe able to\b|\bworking towards\b|\baiming (?:for|at)\b|\bwhat (?:difference|success|progress)\b|\b(?:goals?|targets? for the (?:key )?stage|aims?) (?:for|we|that)\b|\bwhere\b.{1,30}\b(?:want|hope) to be\b/i, 0.85],
  ["I", /^(?:my|the|our|his|her|their|[\w-]+['’]s) (?:school|college|nursery|setting)$|\bwhere\b.{1,40}\b(?:go|goes|learn|learns|taught|attend|attends|educated|school|study)\b|\b(?:which|what|type of|name of (?:the )?) ?(?:school|setting|college|nursery)\b.{0,40}\b(?:go|attend|named|place)?\b/i, 0.8],
  ["J", /\bbudget\b|\bdirect payments?\b|\bpaid to\b|\bmoney\b/i, 0.9],
  ["K", /\bwho (?:helped|has helped|wrote|gave|told|contributed|advised|was asked|has contributed|we asked|we talked)\b|\bwhere\b.{1,40}\binformation (?:came|comes)\b|\breports? (?:we|that|which|used|behind|attached)\b|\bpeople who\b.{0,30}\b(?:helped|wrote|contributed|advised)\b|\bwhat (?:this plan|the plan|it) is based on\b/i, 0.9],
  ["A", /^who (?:is|am)\b|\bwhat matters\b|\bimportant to\b|\ball about\b|\babout me\b|\bin (?:my|his|her|their) own words\b|\b(?:my|our|family|parents?|child)\b.{0,30}\bviews?\b|\bwhat .{1,40}\b(?:says?|think|thinks|tells? us|told us|hopes?|dreams?)\b|\bget to know\b|(?:\b(?:my|his|her|their)|['’]s) (?:hopes|dreams|story|life|world)\b/i, 0.75],
];

/** How strongly a title in plain words speaks for each section, 0–1: "What will doctors and nurses do?" is G. Meant for headings, never for sentences. */
export function plainTitleSpeaksFor(title: string): Partial<Record<SectionId, number>> {
  const found: Partial<Record<SectionId, number>> = {};
  if (title.length > 110) return found;
  for (const [id, pattern, weight] of plain) if (pattern.test(title)) found[id] = weight;
  if (Object.keys(found).length > 0) {
    if (found.E !== undefined || found.K !== undefined || found.J !== undefined) delete found.A;
    if (found.J !== undefined) return { J: found.J };
    return found;
  }
  const text = title.replaceAll(mentalHealth, " ");
  const isNeed = needsHelpWith.test(text) || (lacks.test(text) && !promises.test(text));
  const isPromise = !isNeed && promises.test(text);
  if (disabled.test(text) && isPromise) return { H1: 0.95 };
  if (care.test(text) && other.test(text) && isPromise) return { H2: 0.95, H: 0.4 };
  if (health.test(text)) return isPromise ? { G: 0.9 } : isNeed ? { C: 0.9 } : { C: 0.75 };
  if (care.test(text)) return isPromise ? { H: 0.8, H1: 0.5, H2: 0.5 } : isNeed ? { D: 0.85 } : { D: 0.65 };
  if (isPromise) return learning.test(text) ? { F: 0.85 } : other.test(text) ? { H2: 0.5 } : { F: 0.6 };
  if (isNeed) return { B: learning.test(text) ? 0.8 : 0.65 };
  return {};
}
