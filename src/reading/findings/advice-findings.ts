import { doseOf, lengthsIn, sameDose } from "./dose-of.ts";
import { matchesOf, type Lexicon, type Role } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ListedAdvice } from "../advice/section-k.ts";
import { meaningWords, overlap } from "../words/overlap.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { FoundFault } from "./found-fault.ts";
import type { PlanSentences } from "./plan-sentences.ts";
import { everyMatch } from "../words/every-match.ts";

/** Faults between the plan and the advice behind it: who is listed and not used, used and not listed, out of date, another amount, therapy nobody advised. */
export function adviceFindings(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  return [...outOfDate(facts), ...notUsed(facts, sentences, lexicon), ...notListed(facts, sentences, lexicon), ...notAdvised(facts, lexicon), ...otherAmount(facts)];
}

const monthsBetween = (from: string, to: string) => (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) - (to.slice(8) < from.slice(8) ? 1 : 0);
const MONTHS = 12;

const monthAlone = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (20\d\d)\b/i;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The date of an entry; where only its month is given, the last day of that month, in favour of the plan. */
function dateOf({ date, text }: ListedAdvice): string | null {
  const month = date === null ? monthAlone.exec(text) : null;
  return month === null ? date : `${month[2]}-${String(monthNames.indexOf((month[1] ?? "").toLowerCase()) + 1).padStart(2, "0")}-31`;
}

function outOfDate({ listed, dates }: PlanFacts): FoundFault[] {
  const made = dates.final ?? dates.draft;
  return made === null ? [] : listed.flatMap((entry): FoundFault[] => {
    const date = dateOf(entry);
    return date !== null && monthsBetween(date, made) >= MONTHS ? [{ code: "advice-out-of-date", section: "K", quote: entry.text, place: null }] : [];
  });
}

const isProfessional = (role: Role) => role.kind === "therapy" || role.kind === "health" || role.kind === "social-care" || /Psychologist|Teacher of|Specialist Teacher/.test(role.role);
/** Tests that one profession gives: its findings are in the plan although it is not named. */
const tests: readonly [RegExp, RegExp][] = [
  [/psycholog/i, /\b(?:BAS ?-?3|British Ability Scales|WISC|WIAT|WPPSI|verbal reasoning|working memory index|cognitive (?:ability|abilities|assessment|profile|test)|play-based|dynamic assessment|standard score|percentile|centile)\b/i],
  [/speech|language/i, /\b(?:CELF|BPVS|Derbyshire|Core Language|TROG|Renfrew|Social Language Development)\b/i],
  [/occupational/i, /\b(?:Movement ABC|Sensory Profile|Beery)\b/i],
  [/paediatric/i, /\b(?:ADHD|attention deficit|epilep\w+|cerebral palsy|melatonin|global developmental delay|autis\w+|ASD|ASC)\b/i],
  [/ophthalmol|optometr|orthopt|eye/i, /\b(?:acuity|nystagmus|retinal|squint|eye clinic|low vision)\b/i],
  [/physio/i, /\b(?:GMFCS|gait analysis)\b/i],
];
/** The beginning of the word for a profession, as the list writes it: "audiolog" of "Audiologist". */
const stems = /\b(audiolog|dietit|dietic|orthopt|optometr|ophthalmolog|physio|occupational|speech (?:and|&) language|speech therap|language therap|psycholog|psychiatr|psychotherap|paediatric|neurolog|nurs|health visitor|social (?:work|care)|early help|youth|deaf|vision|outreach|autism|behaviour|specialist teach|counsel|music|art|play|drama|habilitation|portage|CAMHS|mental health|sleep|contin)/gi;

function notUsed(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  const body = sentences.all.filter((sentence) => sentence.section !== "K").map((sentence) => `${sentence.heading} ${sentence.text}`).join("\n");
  const hasHealthNeed = facts.needs.some(({ need }) => need.section === "C") || (sentences.of("C").length > 1 && sentences.with("denies-need", "C").length === 0);
  return facts.listed.flatMap((entry): FoundFault[] => {
    const role = lexicon.roles.find((each) => each.role === entry.role);
    if (role === undefined || !isProfessional(role) || /\b(?:school|nursery|college|academy|SENCO|parents?|mum|dad|child|guardians?)\b/i.test(entry.text.replace(/school nurs\w+/gi, ""))) return [];
    const report = facts.advice.find((advice) => advice.role === entry.role && (advice.name === null || entry.name === null || surnameOf(advice.name) === surnameOf(entry.name)));
    if (report?.usedInPlan === true || (report === undefined && (isOfWholeChild.test(entry.text) || (hasHealthNeed && isDoctor.test(entry.text))))) return [];
    return isSpokenOf(entry, body) ? [] : [{ code: "professional-in-K-without-advice-in-plan", section: "K", quote: entry.text, place: null }];
  });
}

/** Their advice is about anything in a plan, and without the report nobody can say that it is not there. */
const isOfWholeChild = /\b(?:psycholog\w*|EP|social (?:care|work\w*)|children['’]?s (?:services?|social|with)|early help|disab\w+|inclusion|duty|nurs\w*)\b/i;
const isDoctor = /\b(?:paediatric\w*|doctor|GP|medical)\b/i;

const surnameOf = (name: string | null) => (name?.match(/[A-Z][\w’'-]+/g) ?? []).at(-1) ?? "";

function isSpokenOf(entry: ListedAdvice, body: string): boolean {
  const surname = surnameOf(entry.name);
  if (surname.length > 2 && body.includes(surname)) return true;
  const named = everyMatch(stems, entry.text).map((match) => match[0].toLowerCase());
  if (named.length === 0) return true;
  const lower = body.toLowerCase();
  return named.some((stem) => lower.includes(stem)) || tests.some(([profession, test]) => profession.test(entry.text) && test.test(body)) || (/\bpsycholog|\bEP\b/i.test(entry.text) && /\bEP\b/.test(body)) || (/\boccupational/i.test(entry.text) && /\bOT\b/.test(body));
}

const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?`;
const fullName = new RegExp(String.raw`${title}\b[A-Z][a-z]+(?:-[A-Z][a-z]+)? [A-Z][’'A-Za-z-]*[a-z]{2,}\b`, "g");

const isPlace = /\b(?:Infirmary|Hospital|Clinic|Centre|Service|Services|Team|School|Academy|College|Nursery|House|Lodge|Street|Road|Unit|Trust|Council|Group|Club|Hub|Department|Programme|Scale|Scales|Test|Profile|Plan|Syndrome|Disorder|University|Surgery|Practice|Park|Society|Church|Mosque)\b/;

/** Somebody who is named with a profession among views and needs, and whose name section K does not have. */
function notListed(facts: PlanFacts, sentences: PlanSentences, lexicon: Lexicon): FoundFault[] {
  if (facts.listed.length === 0) return [];
  const inK = facts.sections.filter((section) => section.id === "K").flatMap((section) => section.blocks.map((block) => block.text)).join("\n");
  const professions = lexicon.roles.filter(isProfessional);
  const small = new Set(facts.text.match(/\b[a-z]{3,}\b/g));
  const told = new Set<string>();
  return sentences.of("A", "B", "C", "D").flatMap((sentence) => everyMatch(fullName, sentence.text).flatMap((match): FoundFault[] => {
    const surname = surnameOf(match[0]);
    const round = sentence.text.slice(Math.max(0, match.index - 50), match.index + match[0].length + 60).replace(match[0], " ");
    if (match[0].split(/[ -]/).some((word) => ordinaryWords.has(word.toLowerCase()) || small.has(word.toLowerCase()))) return [];
    // "at the Royal Infirmary" is a place.
    if (/\b(?:the|at|of|in|from)\s+$/i.test(sentence.text.slice(0, match.index)) || isPlace.test(match[0])) return [];
    if (told.has(surname) || inK.includes(surname) || facts.names.has(surname.toLowerCase()) || facts.names.has((match[0].split(" ")[0] ?? "").toLowerCase())) return [];
    if (!professions.some((role) => matchesOf(role.pattern, round).length > 0) || professions.some((role) => matchesOf(role.pattern, match[0]).length > 0)) return [];
    told.add(surname);
    return [{ code: "professional-in-plan-missing-from-K", section: sentence.section, quote: sentence.text, place: sentence.place }];
  }));
}

const therapist = /\b(speech (?:and|&) language|occupational|music|art|play|drama|physio)[ -]?(?:therap\w+)?\b/i;
const LEAST_LISTED = 3;

/** Therapy in sections F and G by a profession that neither section K nor any report knows; assessments and programmes that others follow are no therapy. */
function notAdvised(facts: PlanFacts, lexicon: Lexicon): FoundFault[] {
  if (facts.listed.length < LEAST_LISTED) return [];
  const known = [...facts.listed.map((entry) => `${entry.text} ${entry.role ?? ""}`), ...facts.reports.map((report) => `${report.role} ${report.file}`)].join("\n").toLowerCase();
  const therapies = lexicon.roles.filter((role) => role.kind === "therapy");
  return facts.provisions.flatMap(({ provision }): FoundFault[] => {
    const named = therapist.exec(provision.text);
    const kind = named?.[1]?.toLowerCase().replace("&", "and");
    if (named === null || kind === undefined || (provision.section !== "F" && provision.section !== "G")) return [];
    if (!/therap|physio/i.test(named[0]) || /\b(?:trained by|overseen by|monitored by|planned by|programme (?:from|by|written|set|to be|will be|is|carried|followed|delivered)|supervised by|advice|referral|assess\w*|retest\w*|consult\w*)\b/i.test(provision.text)) return [];
    const role = therapies.find((each) => matchesOf(each.pattern, named[0]).length > 0);
    const isKnown = known.includes(kind) || (role !== undefined && known.includes(role.role.toLowerCase())) || (kind === "speech and language" && /\bs(?:a)?lt\b/.test(known)) || (kind === "occupational" && /\bot\b/.test(known));
    return isKnown ? [] : [{ code: "therapy-not-recommended-by-therapist", section: provision.section, quote: provision.text, place: provision.place }];
  });
}

const LEAST_ALIKE = 0.4;
const quantity = /^(?:\d+|minute|hour|week|day|term|month|year|fortnight|once|twice|one|two|three|four|five|six|ten|session|each|every|dai|per|time|least|more|than|no|up)$/;
const matter = (text: string) => new Set([...meaningWords(text)].filter((word) => !quantity.test(word)));

/** A provision that was made of a recommendation and gives another amount. Silent where the two cannot be compared, or are hardly alike. */
function otherAmount({ advice, provisions }: PlanFacts): FoundFault[] {
  const byId = new Map(provisions.map((node) => [node.provision.id, node.provision]));
  const staffed = provisions.map((node) => node.provision).filter((provision) => provision.section === "F" && hoursOfStaff(provision.text) !== null);
  return advice.flatMap((report) => report.recommended.flatMap(({ text, kind, matched }): FoundFault[] => {
    if (kind !== "provision") return [];
    const hours = hoursOfStaff(text);
    const only = hours === null || staffed.length !== 1 ? undefined : staffed[0];
    const provision = only ?? (matched === null ? undefined : byId.get(matched));
    if (provision === undefined) return [];
    const differs = only === undefined ? isAlike(text, provision.text) && sameDose(doseOf(text), doseOf(provision.text)) === false : hoursOfStaff(only.text) !== hours;
    // Several reports may have asked for it: one that asked for just this is enough.
    const isAdvised = differs && advice.some((other) => other.recommended.some((each) => each.matched === provision.id && sameDose(doseOf(each.text), doseOf(provision.text)) === true));
    return differs && !isAdvised ? [{ code: "frequency-differs-from-advice", section: provision.section, quote: provision.text, place: provision.place }] : [];
  }));
}

function isAlike(recommended: string, provided: string): boolean {
  const alike = overlap(matter(recommended), matter(provided));
  if (/\bevery [\w-]+ min/i.test(recommended) && /\bevery [\w-]+ min/i.test(provided)) return alike.count >= 2;
  return alike.share >= LEAST_ALIKE && alike.count >= 3 && lengthsIn(recommended) <= 1 && lengthsIn(provided) <= 1;
}

const staff = /\b(?:teaching assistant|TA|LSA|learning support assistant|one[- ]to[- ]one|1:1|adult|communication support worker)\b/i;
const LEAST_HOURS = 5;

/** The hours a week of an adult that a statement gives, null where it gives none: they are compared without other words in common. */
function hoursOfStaff(text: string): number | null {
  const hours = /(\d+(?:\.\d+)?) ?(?:hours|hrs)\b/i.exec(text);
  return hours === null || Number(hours[1]) < LEAST_HOURS || !staff.test(text) ? null : Number(hours[1]);
}
