import type { ColumnRole } from "./statement.ts";

const roles: readonly [RegExp, ColumnRole][] = [
  // "What I am good at and what helps", "What I find difficult" are no columns of provision.
  [/\bstrengths?\b|\bcan do\b|\bgood at\b|\bgoing well\b|\b(?:do|does|go|goes) well\b/i, "strength"],
  [/\bdifficult\w*|\b(?:find|finds|is|are) hard\b|\bstruggle|\bchallenging\b/i, "need"],
  [/\bmonitor|\breview|\bprogress\b|\bevaluat|\bmeasured?\b/i, "monitoring"],
  [/\bwho\b|\bby whom\b|\bdeliver|\bresponsib|\bprovided by\b|\bstaff\b|\blead\b|\bprovider\b|\bperson\b/i, "who"],
  [/\bhow (?:often|much|long)\b|\bfrequen|\bduration\b|\bamount\b|\bhours\b|\bquantity\b|\bwhen and how\b/i, "how"],
  [/\bsteps?\b|\btargets?\b|\bshort[- ]term\b|\bmilestones?\b/i, "steps"],
  [/\bby when\b|\bwhen\b|\btime(?:scale|frame)?\b|\bdate\b|\bto be achieved by\b/i, "when"],
  [/\bprovision\b|\bwhat\b|\bsupport\b|\bintervention\b|\bstrateg|\bhelp\b|\baction/i, "what"],
  [/^(?:ref|no\.?|number|#|for|id)$|\boutcome (?:ref|no|number)/i, "ref"],
  [/\boutcomes?\b|\bgoal|\baim/i, "outcome"],
  [/\barea\b|\bcategory\b/i, "area"],
  [/\bneeds?\b|\bdifficult|\bhard\b/i, "need"],
];

/** What a column's heading says that its cells hold. */
export function columnRole(heading: string): ColumnRole | undefined {
  if (heading.length > 70) return undefined;
  return roles.find(([pattern]) => pattern.test(heading))?.[1];
}
