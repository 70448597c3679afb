import type { Lexicon } from "../lexicon/lexicon.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";
import { everyMatch } from "../words/every-match.ts";

const token = /(?<![\w/.-])[A-Z][A-Za-z0-9&]{1,6}(?![\w/])(?!-\d)/g;
const isLetters = (word: string) => /^[A-Z][A-Za-z]?[A-Z&][A-Z0-9&]*$/.test(word);

/** Letters that schools and families know, or that are written on every plan. */
const known = new Set("AM PM BC AD TV DVD CD UK USA EU OK PE ICT IT RE DT PSHE GCSE GCSES BTEC SAT SATS SEN SEND SENCO SENDCO EHC EHCP NHS GP LA TA TAS HLTA LSA DOB UPN NCY EP OT SALT SLT ADHD ADD ASD ASC CAMHS ICB CCG DLD BSL ID PC PDF GPS NI HM II III IV VI MORE NO YES NOT AND THE QTVI TOD PTA BMX BBC LEGO KS1 KS2 KS3 KS4 KS5 FS1 FS2 EYFS Y1 Y2 RC CE MP DJ FM ST DR MR MRS MS OCD PTSD HI SENDIASS B&B Q&A XL MR ER SR MG ML KG DB CM DFE OFSTED PHD".split(" "));

/** Words that families will not know, where the plan nowhere says what they mean: letters without an explanation, and terms of the lexicon. Each word is told once, where it first comes. */
export function jargonFindings(text: string, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  const explained = new Map<string, boolean>();
  const isExplained = (word: string) => {
    const before = explained.get(word);
    if (before !== undefined) return before;
    const is = explains(text, word);
    explained.set(word, is);
    return is;
  };
  const told = new Set<string>();
  const plain = new Map(lexicon.jargon.map((entry) => [entry.word, entry.plain]));
  return sentences.all.flatMap(({ text: sentence, section, place, heading, signs }) => {
    if (section === "I" || section === "J" || section === "K" || isShouted(sentence)) return [];
    const spoken = [...signs].filter((sign) => sign.startsWith("jargon:")).map((sign) => sign.slice("jargon:".length));
    const short = everyMatch(token, sentence).filter((match) => isOneOfLetters(match, sentence, lexicon) && !heading.includes(match[0])).map((match) => match[0]);
    const unknown = [...new Set([...spoken, ...short])].filter((word) => !told.has(word) && !isExplained(word));
    for (const word of unknown) told.add(word);
    // One word that may be known to many is no finding: what stops a reader is an abbreviation that families say they do not know, or two such words at once.
    if (unknown.reduce((sum, word) => sum + (lexicon.abbreviations.has(word) ? 1 : 0.5), 0) < 1) return [];
    const plainer = unknown.flatMap((word) => (plain.has(word) ? [`“${word}”: ${plain.get(word)}.`] : [])).join(" ");
    return [{ code: "jargon-unexplained", section, quote: sentence, place, ...(plainer !== "" && { better: plainer }) }];
  });
}

/** An abbreviation of the lexicon, or letters that nobody is expected to know; words signed or shouted in capitals stand beside others in capitals. */
function isOneOfLetters(match: RegExpExecArray, sentence: string, lexicon: Lexicon): boolean {
  const word = match[0];
  if (lexicon.abbreviations.has(word)) return true;
  if (!isLetters(word) || known.has(word.toUpperCase())) return false;
  // A syndrome is known by its name: "CHARGE syndrome".
  if (/^ (?:syndrome|disease|association|disorder)\b/i.test(sentence.slice(match.index + word.length, match.index + word.length + 14))) return false;
  return !/[A-Z]{2,} $/.test(sentence.slice(Math.max(0, match.index - 12), match.index)) && !/^ [A-Z]{2,}\b/.test(sentence.slice(match.index + word.length, match.index + word.length + 12));
}

/** A heading or a line in capitals holds no abbreviations. */
const isShouted = (text: string) => (text.match(/[A-Z]/g) ?? []).length > 3 * (text.match(/[a-z]/g) ?? []).length;

/** "PACE (playful, accepting …)", "Support Assistant (ELSA)", "or ELSA", "ELSA, which is …", or its words written out somewhere. */
function explains(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\&]/g, "\\$&");
  if (new RegExp(String.raw`\b${escaped}(?:-\d+)?(?: UK)?\b\s*(?:\((?!\d)|,? which (?:is|means)|,? (?:a|an) (?:test|scheme|way|measure|method)\b|,? or (?!\w+ing\b)|\s(?:–|-|is|stands for|means)\s(?:a|an|the)\s)|\((?:the |or |known as )?${escaped}(?:-\d+)?s?\)|\bor ${escaped}\b|\b${escaped}\b,? (?:that is|meaning)`, /^[a-z]/.test(word) ? "i" : "").test(text)) return true;
  return /^[A-Z]{3,6}$/.test(word) && spelledOut(text, word);
}

/** Words in a row that begin with its letters: "Picture Exchange Communication System" for PECS. */
function spelledOut(text: string, word: string): boolean {
  const body = [...word].map((letter) => String.raw`[${letter}${letter.toLowerCase()}][\w’'-]+`).join(String.raw`(?:,?\s+(?:of|and|the|for|in))?[\s,-]+`);
  return new RegExp(String.raw`\b${body}`).test(text);
}
