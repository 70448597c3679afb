import type { PlanFacts } from "../plan-facts.ts";
import type { SectionId } from "../sections/section-ids.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentence, PlanSentences } from "./plan-sentences.ts";
import { everyMatch } from "../words/every-match.ts";

const ids: readonly SectionId[] = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "H"];
const he = /\b(?:he|him|his|himself)\b/gi;
const she = /\b(?:she|her|hers|herself)\b/gi;
const count = (pattern: RegExp, text: string) => everyMatch(pattern, text).length;
const relation = "brothers?|sisters?|half-brother|half-sister|friends?|cousins?|mum|dad|mummy|daddy|mother|father|step-?dad|step-?mum|uncle|aunt|aunty|auntie|nan|nana|gran|grandma|grandad|nephew|niece|twin|baby|boy|girl|child|classmate|peer|teacher|TA|assistant|worker|Mr|Mrs|Miss|Ms|Dr|Sir";
const introducedBefore = new RegExp(String.raw`\b(?:${relation})\b[^.!?]{0,24}$`, "i");
const introducedAfter = new RegExp(String.raw`^(?:,| is| was|\s*\()[^.!?]{0,30}\b(?:${relation})\b`, "i");
const woman = /\b(?:she|mum|mummy|mother|step-?mum|sister|nan|nana|gran|grandma|grandmother|aunt|auntie|aunty|niece|girl|daughter|wife|lady|woman|Mrs|Miss|Ms|Dr)\b/i;
const man = /\b(?:he|dad|daddy|father|step-?dad|brother|grandad|grandfather|uncle|nephew|boy|son|husband|gentleman|man|Mr|Sir|Dr)\b/i;
const somebody = /\b(?:therapist|teacher|psychologist|paediatrician|nurse|doctor|assistant|mentor|worker|practitioner|officer|adviser|SENCO|headteacher|friend|carer|counsellor|tutor|coach|parent|peer|staff|adult)\b/i;
/** What is said of a person and hardly of a scheme or a place: "Makaton will be used" names nobody. */
const personal = String.raw`(?:needs|finds|becomes|gets|struggles|requires|enjoys|likes|knows|learns|relies|presents|attends|understands|responds|benefits|prefers|tries|wants|loves)\b|(?:can|cannot|can['’]t|could|may|might|should|must|would|will)\s+(?:also\s+|often\s+|sometimes\s+)?(?:have|become|need|benefit|receive|attend|learn|get|find|struggle|require|join|sit|read|write|speak|say|ask|tell|listen|work|choose|be\s+(?:able|given|supported|encouraged|offered|helped|taught|provided|reminded|seen|upset|anxious))\b|(?:is|has)\s+(?:able|unable|very|often|easily|anxious|working|making|currently|now|difficult\w+|trouble|been|a\s+diagnosis|poor|low|limited|no\s+|happy|upset|shy|kind)\b|does\s+not\b`;
const matters = "anxiety|behaviour|attention|needs?|difficult\\w+|speech|language|learning|progress|confidence|self|independence|parents|mum|views|reading|writing|handwriting|attendance|hearing|vision|sleep|emotional|social|sensory";
const subject = new RegExp(String.raw`\b([A-Z][a-z]{2,})\s+(?:also\s+|often\s+|sometimes\s+)?(?:${personal})|\b([A-Z][a-z]{2,})['’]s\s+(?:${matters})\b`, "g");

/** Another child's name as one of whom something is said ("Oscar will have …"), or the other pronoun where nobody else is spoken of. Silent where a name may be a friend's or a pet's. */
export function wrongChild(facts: PlanFacts, sentences: PlanSentences): FoundFault[] {
  if (facts.names.size === 0) return [];
  const own = sentences.of("B", "C", "D", "E", "F").map((sentence) => sentence.text).join(" ");
  const [male, female] = [count(he, own), count(she, own)];
  const usual = male >= 5 && male > female * 2.5 ? "he" : female >= 5 && female > male * 2.5 ? "she" : undefined;
  const isStranger = strangerIn(facts);
  const faults: FoundFault[] = [];
  for (const sentence of sentences.of(...ids)) {
    const strange = namesIn(sentence).some(isStranger);
    if (strange || (usual !== undefined && sentence.section !== "A" && isOtherPronoun(sentence, usual, facts.names))) faults.push({ code: "wrong-name-or-pronoun", section: sentence.section, quote: sentence.text, place: sentence.place });
  }
  return faults;
}

/** Names of which a sentence says something. The child's own words name whom they like. */
function namesIn({ text, section }: PlanSentence): string[] {
  if (section === "A" && /["“”]|\b(?:I|my|me|we|our)\b/.test(text)) return [];
  return everyMatch(subject, text).map((match) => match[1] ?? match[2] ?? "");
}

/** A name is a stranger's where the plan never says who it is, never writes it with a surname, title or in small letters, and uses it only a few times. */
function strangerIn({ text, names }: PlanFacts): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const look = (name: string): boolean => {
    if (names.has(name.toLowerCase()) || ordinaryWords.has(name.toLowerCase())) return false;
    const uses = everyMatch(new RegExp(String.raw`\b${name}\b`, "g"), text);
    if (uses.length > 5 || new RegExp(String.raw`\b${name.toLowerCase()}s?\b`).test(text)) return false;
    return uses.every(({ index }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const after = text.slice(index + name.length, index + name.length + 60);
      const isIntroduced = introducedBefore.test(before) || introducedAfter.test(after) || /^\s*(?:\(|,\s*(?:who|aged|now|the|a|an|his|her)\b)/.test(after);
      const isFullName = /^\s+[A-Z][a-z]/.test(after) || /(?:[A-Z][A-Za-z]+|[A-Z]\.)\s+$/.test(before.replace(/(?:^|[.!?\n|]\s*)[A-Z][a-z]+\s+$/, ""));
      const isPossessive = /^['’]s\b/.test(after);
      const isWithOthers = !isPossessive && /\b(?:with|and|to|by|from|for|at|in|on|of|see|sees|like|likes|called|named)\s+$/.test(before) || /^\s+and\s+[A-Z]/.test(after);
      return !isIntroduced && !isFullName && !isWithOthers;
    });
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const is = look(name);
    known.set(name, is);
    return is;
  };
}

function isOtherPronoun({ text, before }: PlanSentence, usual: "he" | "she", names: ReadonlySet<string>): boolean {
  const [wrong, right, other] = usual === "he" ? [she, he, woman] : [he, she, man];
  const isSubject = (usual === "he" ? /\b(?:She|she)\s+[a-z]|\b[Hh]er\s+(?:own|needs?|anxiety|behaviour|reading|writing|speech|routine|learning|progress)\b/ : /\b(?:He|he)\s+[a-z]|\b[Hh]is\s+(?:own|needs?|anxiety|behaviour|reading|writing|speech|routine|learning|progress)\b/).test(text);
  if (!isSubject || count(wrong, text) === 0 || count(right, text) > 0) return false;
  const rest = text.replaceAll(wrong, " ");
  // Somebody else may be meant: a person is spoken of here or in the sentence before.
  if (other.test(rest) || somebody.test(rest) || other.test(before) || (somebody.test(before) && /^(?:She|He)\b/.test(text))) return false;
  const named = everyMatch(/(?<![.!?]\s|^)\b[A-Z][a-z]{2,}\b/g, text).map((match) => match[0].toLowerCase()).filter((word) => !ordinaryWords.has(word));
  return named.every((word) => names.has(word));
}
