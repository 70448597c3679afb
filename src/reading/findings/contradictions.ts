import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import { doseOf, type Dose } from "./dose-of.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentence, PlanSentences } from "./plan-sentences.ts";
import { everyMatch } from "../words/every-match.ts";

/** Two parts of the plan that cannot both be so: speech, ages and years, hours of help, how often somebody comes, a diagnosis. Denied needs are found with the needs themselves. */
export function contradictions(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  return [...speech(sentences), ...ages(facts, sentences), ...hours(sentences), ...breaks(sentences), ...visits(sentences, lexicon), ...diagnoses(sentences)];
}

const fault = (sentence: PlanSentence): FoundFault => ({ code: "contradiction-between-sections", section: sentence.section, quote: sentence.text, place: sentence.place });

const speechless = /\b(?:is|are|remains) (?:non-?verbal|pre-?verbal)\b|\b(?:uses?|has|have) no (?:spoken )?words\b(?! (?:for|to)\b)|\bdoes not (?:yet )?(?:speak|talk|use (?:any )?(?:spoken )?words)\b(?! (?:to|in|with|at|about|much|when|until|clearly|for|unless|on))|\bno spoken (?:words|language)\b/i;
const speaking = /\b(?:says|uses|has) (?:around |about |over |up to |at least |more than )?(?:a few|a handful of|some|\d+|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:clear |single |spoken )?words\b|\b(?:talks|speaks) (?:in|fluently|clearly|well|freely)\b|\b(?:is verbal|uses (?:short|full|long) sentences|speaks in sentences)\b/i;

function speech(sentences: PlanSentences): FoundFault[] {
  const none = sentences.of("A", "B").filter((sentence) => speechless.test(sentence.text) && !/\bwhen (?:he|she) was\b|\buntil\b|\bdid not\b/i.test(sentence.text));
  const some = sentences.of("A", "B", "E").some((sentence) => speaking.test(sentence.text) && !speechless.test(sentence.text) && sentence.section !== "E");
  return some ? none.slice(0, 1).map(fault) : [];
}

const isInYear = /\b(?:is (?:now |currently )?(?:in|a) Year|currently (?:in|a) Year|a Year) (\d{1,2})(?: (?:pupil|student|boy|girl|child))?\b/;
const isAged = /\bis (?:now |currently )?(?:a |an )?(\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)[- ]years?[- ]old\b(?! (?:level|child|standard))/i;
const ageWords = ["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];

function ages({ person, dates, names }: PlanFacts, sentences: PlanSentences): FoundFault[] {
  const made = dates.final ?? dates.draft;
  const speaksOfChild = (text: string) => /^(?:he|she|they)\b/i.test(text) || names.has((/^[A-Za-z]+/.exec(text)?.[0] ?? "").toLowerCase());
  return sentences.of("A", "B", "E", "F").filter(({ text }) => speaksOfChild(text)).filter(({ text }) => {
    const year = isInYear.exec(text);
    if (year && /^\S+(?: \S+)? is/.test(text) && person.yearGroup !== null) return Math.abs(Number(year[1]) - person.yearGroup) > 1;
    const age = isAged.exec(text)?.[1]?.toLowerCase();
    if (age === undefined || person.dateOfBirth === null || made === null || !/^\S+(?: \S+)? is/.test(text)) return false;
    const years = Number(made.slice(0, 4)) - Number(person.dateOfBirth.slice(0, 4)) - (made.slice(5) < person.dateOfBirth.slice(5) ? 1 : 0);
    return Math.abs((ageWords.includes(age) ? ageWords.indexOf(age) + 4 : Number(age)) - years) > 1;
  }).map(fault);
}

const help = /\b(?:one[- ]to[- ]one|1[:-]1|teaching assistant|TA|LSA|learning support assistant|adult support|additional adult|support assistant)\b/i;
const hoursAWeek = /(\d+(?:\.\d+)?) ?(?:hours|hrs)(?: (?:a|per|each|every)? ?week| weekly| p\.?w\.?)/i;

/** Hours of an adult's help in needs or outcomes, and other hours in section F. */
function hours(sentences: PlanSentences): FoundFault[] {
  const of = (each: readonly PlanSentence[]) => each.flatMap((sentence) => {
    const found = hoursAWeek.exec(sentence.text);
    return found && (help.test(sentence.text) || help.test(sentence.before)) && !/\bof which\b/i.test(sentence.text.slice(0, found.index)) ? [{ sentence, hours: Number(found[1]) }] : [];
  });
  const elsewhere = of(sentences.of("A", "B", "E").filter((sentence) => !/\b(?:had|was|were|previously|used to|until)\b/i.test(sentence.text)));
  const given = of(sentences.of("F"));
  return elsewhere.length === 0 || given.length === 0 || given.some((one) => elsewhere.some((other) => other.hours === one.hours)) ? [] : given.slice(0, 1).map(({ sentence }) => fault(sentence));
}

/** A break every twenty minutes in one place and every thirty in another. */
function breaks(sentences: PlanSentences): FoundFault[] {
  const of = (each: readonly PlanSentence[]) => each.flatMap((sentence) => everyMatch(/\b(movement|rest|sensory|brain|learning|toilet|eye)[- ]breaks?\b[^.;]{0,60}?\bevery ([\w-]+) (?:minutes|mins)\b/gi, sentence.text).map((match) => ({ sentence, what: match[1]?.toLowerCase(), every: doseOf(match[0]).every })));
  const first = of(sentences.of("A", "B", "C", "E"));
  return of(sentences.of("F", "G")).filter((one) => first.some((other) => other.what === one.what && other.every !== null && one.every !== null && other.every !== one.every)).slice(0, 1).map(({ sentence }) => fault(sentence));
}

const often: readonly [RegExp, number][] = [[/\b(?:daily|every day|each day)\b/i, 5], [/\bweekly\b|\b(?:every|each|once a) week\b/i, 1], [/\bfortnightly\b|\b(?:once a|every|each) fortnight\b/i, 0.5], [/\bmonthly\b|\b(?:once a|every|each) month\b/i, 0.25], [/\btermly\b|\b(?:once a|every|each) term\b/i, 1 / 13]];

/** Needs or outcomes promise a specialist's weekly visits, and section F gives none of that often. */
function visits(sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  const specialists = lexicon.roles.filter((role) => role.kind === "therapy" || /Teacher of|Psychologist|Specialist Teacher/.test(role.role));
  const inF = sentences.of("F", "G");
  return sentences.of("B", "E").flatMap((sentence) => {
    const promised = often.find(([pattern]) => pattern.test(sentence.text))?.[1];
    if (promised === undefined || !/\b(?:visits?|sessions?|therapy|input|teaching|support)\b/i.test(sentence.text)) return [];
    const role = specialists.find((each) => isIn(each.pattern, sentence.text));
    if (role === undefined) return [];
    const given: Dose[] = inF.filter((each) => isIn(role.pattern, each.text) || isIn(role.pattern, each.before) || isIn(role.pattern, each.lead) || isIn(role.pattern, each.heading)).map((each) => doseOf(each.text)).filter((dose) => dose.perWeek !== null && dose.minutes !== null);
    return given.length > 0 && given.every((dose) => Math.abs((dose.perWeek ?? 0) - promised) > 0.01 && (dose.perWeek ?? 0) < promised) ? [fault(sentence)] : [];
  });
}

const isIn = (pattern: RegExp, text: string) => matchesOf(pattern, text).length > 0;

const conditions = ["autism|ASD|ASC|autistic spectrum (?:disorder|condition)|autism spectrum (?:disorder|condition)", "ADHD|attention deficit(?: hyperactivity)? disorder", "epilepsy", "dyslexia", "diabetes", "asthma", "cerebral palsy", "a hearing (?:loss|impairment)", "a visual impairment", "Tourette'?s?(?: syndrome)?"]
  .map((names) => ({
    has: new RegExp(String.raw`\b(?:has|have) (?:a (?:formal )?diagnosis of )?(?:${names})\b(?![^.]{0,40}\b(?:traits|features|pathway)\b)|\bdiagnosed with (?:${names})\b|\bdiagnosis of (?:${names}) (?:was|has been) (?:given|made|confirmed)`, "i"),
    hasNot: new RegExp(String.raw`\b(?:does not have|has not been diagnosed with|no diagnosis of|is not diagnosed with) (?:a diagnosis of )?(?:${names})\b`, "i"),
  }));

const denial = /\b(?:does not have|not been diagnosed|no diagnosis|not diagnosed)\b/i;

function diagnoses(sentences: PlanSentences): FoundFault[] {
  const about = sentences.of("A", "B", "C", "D");
  if (!about.some((sentence) => denial.test(sentence.text))) return [];
  return conditions.flatMap(({ has, hasNot }) => {
    const denied = about.filter((sentence) => hasNot.test(sentence.text));
    return denied.length > 0 && about.some((sentence) => has.test(sentence.text) && !hasNot.test(sentence.text) && !/\b(?:brother|sister|mum|dad|uncle|father|mother)\b/i.test(sentence.text)) ? denied.slice(0, 1).map(fault) : [];
  });
}

