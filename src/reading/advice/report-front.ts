import type { Block } from "../extract/extracted.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { datesIn } from "../words/dates.ts";
import { personIn } from "./person-in.ts";
import { roleIn } from "./section-k.ts";

/** Who wrote a report, in what role, and when, as its first lines and its signature say. */
export type ReportFront = { role: string; name: string | null; date: string | null; dates: readonly string[]; text: string };

const theChild = /\b(?:my views|all about me|about me|my (?:review|meeting|plan)|(?:young person|child|pupil|student)(?:['’]s)? (?:views|contribution|own)|views of (?:the )?(?:child|young person))\b/i;
const familyTitle = /\b(?:parents?|carers?|guardians?|family|mum|dad|our)(?:['’]s|s['’]|['’])?(?:,? (?:and|or|\/) (?:carers?|guardians?|dad|family)(?:['’]s|s['’]|['’])?)? (?:views?|contribution|advice|form|report|statement|comments)\b|\b(?:views?|contribution|advice|form) (?:of|from) (?:the )?(?:parents?|family|mum|carers?)\b|\bour views\b/i;
const family = /\b(?:mum|dad|parents?|carers?|special guardians?)\b/i;
/** A school has a SENCO and perhaps a nurse: they do not make its report another's. */
const asSchool = /^(?:SENCO|School Nurse)$/;
const TITLE_LINES = 3;
const LONGEST_TITLE = 140;
const theSchool = /\b(?:school|nursery|college|academy|setting|SENCO|educational setting)(?:['’]s)? (?:contribution|report|advice|information|notes|views|evidence)\b|\b(?:advice|report|contribution|information|notes) (?:from|of) (?:the )?(?:school|setting|college|nursery)\b|\bannual review report\b|\bSENCO\b|\bcompleted by\b.*\b(?:teacher|SENCO)\b/i;
const authorLine = /\b(?:author|written by|prepared by|completed by|report by|filled in by|by|from|therapist|psychologist|social worker|signed|name of (?:professional|author)|clinician|practitioner)\s*:?\s+/i;
const childsName = /^(?:name|child|pupil|young person|patient|student|re)\b/i;
const born = /\b(?:date of birth|d\.?\s?o\.?\s?b\.?|born)\b[^\d]{0,6}\d/i;
const lesser = new Set(["Parents", "Child", "School staff", "Teacher", "Teaching Assistant", "Local authority"]);

const YEARS = 3;

export function reportFront(blocks: readonly Block[], lexicon: Lexicon): ReportFront {
  const front = blocks.slice(0, 9).map((block) => block.text);
  const lines = [...front, ...blocks.slice(9).slice(-2).map((block) => block.text).filter((line) => line.length < 160)];
  const text = lines.join("\n");
  const dates = lines.flatMap((line) => datesIn(line).filter(({ at }) => !born.test(line.slice(Math.max(0, at - 24), at + 2))).map(({ date }) => date));
  // A date years before the others is somebody's birthday, whatever stands before it.
  const latest = dates.toSorted().at(-1) ?? "";
  const recent = dates.filter((date) => Number(latest.slice(0, 4)) - Number(date.slice(0, 4)) < YEARS);
  return { role: roleOf(front, lexicon), name: nameIn(front), date: dateOf(front) ?? recent[0] ?? null, dates: recent, text };
}

/** A family's, a child's or a school's own report says so in its title; another is known by the profession in its first lines. */
function roleOf(front: readonly string[], lexicon: Lexicon): string {
  for (const line of front.slice(0, TITLE_LINES)) {
    if (line.length > LONGEST_TITLE) continue;
    if (theChild.test(line)) return "Child";
    if (familyTitle.test(line)) return "Parents";
    const professional = professionIn(line, lexicon);
    if (professional !== undefined && !asSchool.test(professional)) return professional;
    if (theSchool.test(line)) return "School";
  }
  const title = front.slice(0, TITLE_LINES).filter((line) => line.length < LONGEST_TITLE).join("\n");
  const professional = professionIn(front.filter((line) => authorLine.test(line) && line.length < 300).join("\n"), lexicon);
  if (professional !== undefined && !asSchool.test(professional)) return professional;
  if (family.test(title)) return "Parents";
  return professional ?? professionIn(front.slice(0, 5).join("\n"), lexicon) ?? roleIn(front.slice(0, 5).join("\n"), lexicon) ?? "";
}

const professionIn = (text: string, lexicon: Lexicon): string | undefined => {
  const found = text.split(/\n|(?<=[.;:])\s/).map((line) => roleIn(line, lexicon)).find((role) => role !== null && !lesser.has(role));
  return found ?? undefined;
};

function nameIn(front: readonly string[]): string | null {
  for (const line of front) {
    const match = authorLine.exec(line);
    const person = match ? personIn(line.slice(match.index + match[0].length, match.index + match[0].length + 90)) : null;
    if (person !== null && !childsName.test(line.slice(0, Math.max(0, (match?.index ?? 0))).split(/[.;]/).at(-1)?.trim() ?? "")) return person;
  }
  return null;
}

/** The date that a line calls that of the report. */
function dateOf(front: readonly string[]): string | null {
  for (const line of front) {
    const match = /\b(?:date of (?:report|advice|completion)|report(?: dated)?|completed|written|dated?|signed)\b(?!\s*(?:of birth|of visit))[^\d\n]{0,24}(?=\d)/i.exec(line);
    const date = match ? datesIn(line.slice(match.index)).find(({ at }) => at <= match[0].length + 2)?.date : undefined;
    if (date !== undefined && !born.test(line.slice(match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0) + 2))) return date;
  }
  return null;
}
