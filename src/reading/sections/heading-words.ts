import type { SectionId } from "./section-ids.ts";

/** Wordings of a section's title, and how sure they make it (0–1) when a heading says nothing else. First match of a section counts. */
type Wording = { pattern: RegExp; weight: number };

const wordings: Readonly<Record<Exclude<SectionId, never>, readonly Wording[]>> = {
  A: [
    { pattern: /\bviews?,? .*(?:interests?|wishes|aspirations?)|\binterests? and aspirations?\b|\baspirations? of\b/i, weight: 1 },
    { pattern: /\b(?:my|our|family|child(?:'s|’s)?|young person(?:'s|’s)?|parents?(?:'|’)?)\b.*\bviews\b|\bviews\b.*\b(?:child|young person|parent|family|pupil)/i, weight: 0.8 },
    { pattern: /\ball about (?:me|\w+)$|\babout me\b|\bmy story\b|\bwhat (?:i|we|matters|\w+) .*(?:want|hope|important)|\bhopes? and dreams?\b|\b(?:my|our|hopes?|dreams?).*\bfor the future\b|^(?:views|hopes|aspirations)\b|\bviews and hopes\b/i, weight: 0.6 },
  ],
  B: [
    { pattern: /\bspecial educational needs?\b(?! *(?:and|\/) *disab)(?!.*\b(?:provision|related|relate|connected|result|resulting)\b)/i, weight: 1 },
    { pattern: /^sen\b(?! *(?:support|co))|\bsen$|\bwhat (?:\w+|i) (?:find|finds|need|needs)\b.*(?:hard|difficult|help)|\b(?:my|his|her|the child(?:'s|’s)) (?:special |educational )?needs\b|\beducational needs\b|\bneeds and strengths\b|\bstrengths and (?:special )?(?:educational )?needs\b/i, weight: 0.7 },
  ],
  C: [
    { pattern: /\bhealth(?:care| care)? needs?\b/i, weight: 1 },
    { pattern: /^health$|\bhealth\b(?!.*\b(?:provision|support|services?|mental)\b).*\brelat/i, weight: 0.6 },
  ],
  D: [
    { pattern: /\bsocial care needs?\b|\bcare needs?\b(?!.*health)/i, weight: 1 },
    { pattern: /^(?:social )?care$|^social care\b(?!.*\b(?:provision|support)\b)/i, weight: 0.6 },
  ],
  E: [
    { pattern: /\boutcomes?\b.*\b(?:sought|wanted|for|we want|agreed|to be)\b|\bintended outcomes\b|^(?:the )?outcomes$|\bagreed outcomes\b/i, weight: 1 },
    { pattern: /\boutcomes\b|\bwhat (?:we|i|\w+) (?:want|hope|will|would like).*(?:achieve|be able)|\bgoals\b|\bwhere (?:we|i) want to (?:get|be)\b/i, weight: 0.7 },
  ],
  F: [
    { pattern: /\b(?:special )?educational provision\b|\bspecial (?:education(?:al)? )?needs? provision\b|\beducation provision\b|\bsen provision\b|\bspecial provision\b/i, weight: 1 },
    { pattern: /^provision$|\bprovision\b(?!.*\b(?:health|care)\b)|\b(?:help|support) (?:in|at) (?:school|college|nursery)\b|\bhow (?:school|we|staff|people) will help\b|\beducational (?:help|support)\b/i, weight: 0.6 },
  ],
  G: [
    { pattern: /\bhealth(?:care| care)? (?:prov\b|prov\.|provision|support|help)|\bhelp from (?:the )?(?:nhs|health)\b|\bprovision\b.*\bhealth\b/i, weight: 1 },
  ],
  H1: [
    { pattern: /\bchronically sick\b|\bcsdpa\b|\bsection 2\b|\bcare s\.? ?2\b|\bsocial care provision\b.*\b(?:under 18|must be made)\b/i, weight: 1 },
  ],
  H2: [
    { pattern: /\b(?:any )?other social care\b|\bcare other\b|\bother care provision\b|\bother (?:help|support) from social care\b/i, weight: 1 },
  ],
  H: [
    { pattern: /\b(?:social )?care (?:provision|support|help)\b|\bhelp from social (?:care|services)\b|\bprovision\b.*\bsocial care\b/i, weight: 0.9 },
  ],
  I: [
    { pattern: /\bplacement\b|\beducational (?:setting|establishment|institution)\b|\bname and type of\b|\btype (?:and name )?of (?:school|setting)\b/i, weight: 0.9 },
    { pattern: /^(?:the )?(?:school|setting|college)\b(?: .*\b(?:attend|named))?$|\bwhere (?:\w+|i) will (?:learn|go)\b/i, weight: 0.6 },
  ],
  J: [
    { pattern: /\bpersonal(?:ised)? budgets?\b|\bdirect payments?\b/i, weight: 1 },
    { pattern: /^budget$/i, weight: 0.7 },
  ],
  K: [
    { pattern: /\badvice and information\b|\binformation and advice\b|\badvice (?:gathered|obtained|received|considered|used|attached)\b|\bappendi(?:x|ces)\b.*\b(?:advice|reports?|information)\b|\blist of (?:advice|reports)\b/i, weight: 1 },
    { pattern: /^advice$|\breports? (?:used|attached|received|gathered)\b|^reports$|\bevidence (?:used|gathered|considered)\b|\bwho gave (?:us )?(?:advice|information)\b|^appendices$/i, weight: 0.7 },
  ],
};

/** How strongly a heading's words speak for each section, 0–1; sections without any are absent. */
export function wordsSpeakFor(text: string): Partial<Record<SectionId, number>> {
  const found: Partial<Record<SectionId, number>> = {};
  for (const [id, list] of Object.entries(wordings) as [SectionId, readonly Wording[]][]) {
    const hit = list.find(({ pattern }) => pattern.test(text));
    if (hit) found[id] = hit.weight;
  }
  return settle(found, text);
}

/** Where wordings of two sections match, the more particular one stands: "social care provision … section 2" is H1 and not H. */
function settle(found: Partial<Record<SectionId, number>>, text: string): Partial<Record<SectionId, number>> {
  if (found.H1 !== undefined && found.H2 !== undefined && !/\bh1\b.*\bh2\b|\b(?:and|or|\/)\b.*\bother social care/i.test(text)) delete found[/other social care|care other/i.test(text) ? "H1" : "H2"];
  if (found.H1 !== undefined && found.H2 !== undefined) return { H: 1 };
  if (found.H1 !== undefined || found.H2 !== undefined) delete found.H;
  if (found.G !== undefined || found.H !== undefined || found.H1 !== undefined || found.H2 !== undefined) {
    if (!/educational provision/i.test(text)) delete found.F;
    delete found.C;
    delete found.D;
  }
  if (/\b(?:health|care) needs?\b/i.test(text)) delete found.B;
  if (found.E !== undefined && found.F !== undefined && /\beducational provision\b/i.test(text)) delete found.E;
  if (found.I !== undefined && /\bprovision\b/i.test(text) && !/\bplacement|type\b/i.test(text)) delete found.I;
  return found;
}
