import { roleIn } from "../../advice/section-k.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { FileKind } from "./file-identity.ts";

/** Whose advice is which kind of document. */
const kindOfRole: Readonly<Record<string, string>> = {
  "Speech and Language Therapist": "speech-and-language-advice", "Occupational Therapist": "occupational-therapy-advice", Physiotherapist: "physiotherapy-advice",
  "Educational Psychologist": "educational-psychology-advice", "Clinical Psychologist": "mental-health-advice", "Mental Health Practitioner": "mental-health-advice",
  "Community Paediatrician": "medical-advice", "School Nurse": "medical-advice", "Teacher of the Deaf": "specialist-teacher-advice",
  "Teacher of Vision Impairment": "specialist-teacher-advice", "Specialist Teacher": "specialist-teacher-advice", SENCO: "education-advice", Teacher: "education-advice",
  "Teaching Assistant": "education-advice", "School staff": "education-advice", "Social Worker": "social-care-advice", Parents: "family-views", Child: "family-views",
};

const isAmended = (text: string) => /\bamend(?:ed|ment)\b/i.test(text);

/** What a file is, by its name alone: all that there is for a scan. */
export function kindOfName(name: string, lexicon: Lexicon): FileKind | null {
  const words = name.replaceAll(/[^A-Za-z0-9&'’]+/g, " ");
  if (/\bannual review\b/i.test(words)) return { family: "other", kind: "annual-review" };
  const role = roleIn(words, lexicon);
  const kind = role === null ? undefined : kindOfRole[role];
  if (/\b(?:advice|report|assessment|views?|appendix)\b/i.test(words)) return kind === undefined ? null : { family: "other", kind };
  if (/\b(?:ehcp?|plan)\b/i.test(words)) return { family: "plan", amended: isAmended(words) };
  return null;
}

/** Five sections and two of needs, outcomes and provision among them: nothing but a plan has these. */
const isPlan = (sections: ReadonlySet<string>) => sections.size >= 5 && ["B", "E", "F"].filter((id) => sections.has(id)).length >= 2;

/**
 * What a document is, by its sections, its title, who wrote it, and its file's name. null where these do not agree: every report speaks of parents, children
 * and other professionals, so one of them alone is believed only where the others are silent.
 */
export function kindOfFile(given: { name: string; title: string; front: string; sections: ReadonlySet<string>; planAmended: boolean; role: string }, lexicon: Lexicon): FileKind | null {
  if (isPlan(given.sections)) return { family: "plan", amended: given.planAmended };
  const speaks = [given.title, given.front, given.name].some((text) => speaksAsAdvice.test(text));
  if (/\bannual review\b/i.test(given.title) && !/\b(?:advice|report|assessment|views?)\b/i.test(given.title)) return { family: "other", kind: "annual-review" };
  if (!speaks) return null;
  const byName = kindOfName(given.name, lexicon);
  const own = byName?.family === "other" ? byName.kind : undefined;
  const said = [roleIn(given.title, lexicon), given.role].flatMap((role) => (role === null ? [] : (kindOfRole[role] ?? [])));
  if (own !== undefined) return said.length === 0 || said.includes(own) ? { family: "other", kind: own } : null;
  const [first, second] = said;
  return first !== undefined && (second === undefined || first === second) ? { family: "other", kind: first } : null;
}

const speaksAsAdvice = /\b(?:advice|report|assessment|views?|statement|information|contribution)\b/i;
