import { everyMatch } from "../words/every-match.ts";

/** What plans call the needs of the SEN2 return, and its codes; `sure` is wording that names the need itself and not a heading or a service. */
const needs: readonly { code: string; words: RegExp; sure: RegExp }[] = [
  { code: "PMLD", words: /\bprofound and multiple|\bPMLD\b/i, sure: /\bprofound and multiple learning|\bPMLD\b/gi },
  { code: "SLD", words: /\bsevere learning|\bSLD\b/i, sure: /\bsevere learning (?:difficult|disab)|\bSLD\b/gi },
  { code: "MLD", words: /\bmoderate learning|\bMLD\b|\b(?:general|global) learning/i, sure: /\bmoderate learning (?:difficult|disab)|\bMLD\b/gi },
  { code: "SPLD", words: /\bspecific learning|\bdyslexi|\bdyscalculi|\bSpLD\b/i, sure: /\bspecific learning difficult|\bdyslexi|\bdyscalculi/gi },
  { code: "ASD", words: /\bautis|\bASD\b|\bASC\b|\basperger/i, sure: /\bautis(?:m|tic)\b(?! (?:outreach|team|advisory|service|aware))|\bASD\b|\bASC\b|\basperger/gi },
  { code: "SEMH", words: /\bsocial,? emotional|\bSEMH\b|\bmental health|\bemotional\b/i, sure: /\bSEMH\b|\b(?:attachment|anxiety|conduct) (?:disorder|difficult)|\battachment difficult|\bdepression\b|\bADHD\b/gi },
  { code: "SLCN", words: /\bspeech,? (?:and )?language|\bSLCN\b|\bcommunication need|\blanguage disorder|\bDLD\b|\bcommunication and interaction/i, sure: /\bSLCN\b|\blanguage disorder|\bDLD\b|\bspeech sound disorder/gi },
  { code: "MSI", words: /\bmulti-?sensory impair|\bMSI\b|\bdeaf-?blind/i, sure: /\bmulti-?sensory impair|\bMSI\b|\bdeaf-?blind/gi },
  { code: "HI", words: /\bhearing|\bdeaf|\bHI\b/i, sure: /\bhearing (?:loss|impair)|\bdeaf(?:ness)?\b|\bcochlear/gi },
  { code: "VI", words: /\bvis(?:ion|ual(?:ly)?) impair|\bsight impair|\bVI\b|\bblind/i, sure: /\bvis(?:ion|ual(?:ly)?) impair|\bsight impair|\bVI\b|\bbraille/gi },
  { code: "PD", words: /\bphysical (?:disab|need|difficult)|\bcerebral palsy|\bPD\b|\bmuscular dystrophy|\bsensory and\/?(?:or)? ?physical/i, sure: /\bphysical disab|\bcerebral palsy|\bmuscular dystrophy|\bwheelchair/gi },
  { code: "DS", words: /\bdown(?:'s|’s)? syndrome/i, sure: /\bdown(?:'s|’s)? syndrome/gi },
];
const codeAlone = /\b(SPLD|SPLCN|MLD|SLD|PMLD|SEMH|SLCN|HI|VI|MSI|PD|ASD|ASC|DS|OTH)\b/i;

/** The code that some words name, or undefined. A code in brackets or alone goes before words. */
export function needCodeOf(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const code = codeAlone.exec(stated)?.[1]?.toUpperCase();
  if (code !== undefined) return code === "ASC" ? "ASD" : code;
  return needs.find(({ words }) => words.test(stated))?.code;
}

const inText = /\b(?:main|primary) (?:(?:area|type|category) of )?(?:special educational )?need (?:is|was|:)?\s*([^.\n]{3,90})/i;
const diagnosed = /\b(?:diagnos\w+ (?:of|with|as having)|has a diagnosis of|has|have)\s+([^.\n;,]{3,60})/gi;

/** The primary need as a plan states it; else the need that its text speaks of most, if it does so clearly. */
export function primaryNeedIn(stated: string | undefined, text: string): string | null {
  const said = needCodeOf(stated) ?? needCodeOf(inText.exec(text)?.[1]);
  if (said !== undefined) return said;
  const worth = new Map<string, number>();
  const add = (code: string, by: number) => worth.set(code, (worth.get(code) ?? 0) + by);
  for (const { code, sure } of needs) add(code, everyMatch(sure, text).length);
  for (const match of everyMatch(diagnosed, text)) for (const { code, sure } of needs) if ((match[1] ?? "").search(sure) >= 0) add(code, /diagnos/i.test(match[0]) ? 3 : 1.5);
  const [first, second] = [...worth].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * 1.3 ? first[0] : null;
}
