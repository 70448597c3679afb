import { everyMatch } from "../words/every-match.ts";

const initial = String.raw`[A-Z]\.?`;
const part = String.raw`[A-Z][a-zà-ÿ]*(?:[-’'][A-Z]?[a-zà-ÿ]+)*`;
const titled = new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?(?:\s+(?:and\s+(?:Mr|Mrs|Ms|Miss|Dr)\.?))?\s+(?:${initial}\s+)*${part}(?:\s+${part}){0,2}`);
const full = new RegExp(String.raw`\b(?:${part}|${initial})(?:\s+${initial})?(?:\s+and\s+${part})?(?:\s+${part}){1,2}`, "g");
/** Capital words of professions, services and schools, which are no names. */
const office = /^(?:educational|psychologists?|psychology|speech|language|therapists?|therapy|occupational|community|consultant|paediatricians?|school|primary|secondary|academy|college|nursery|infant|junior|high|social|care|worker|early|help|hub|advice|report|team|service|services|health|mental|support|specialist|teachers?|advisory|designated|officer|parents?|parent|young|person|child|clinical|nurse|practitioner|nhs|trust|hospital|centre|council|city|county|borough|date|name|role|senco|sendco|head|year|the|of|for|outreach|autism|qualified|deaf|vision|hearing|sensory|family|youth|justice|virtual|local|authority|integrated|board|january|february|march|april|may|june|july|august|september|october|november|december|director|manager|lead|physiotherapist|audiologist|dietitian|ophthalmologist|habilitation)$/i;

/** The first person that a text names: with a title, or by forename and surname. null where it names nobody. */
export function personIn(text: string): string | null {
  const withTitle = titled.exec(text)?.[0];
  if (withTitle !== undefined) return withTitle.trim();
  for (const match of everyMatch(full, text)) {
    const words = match[0].split(/\s+/);
    if (words.some((word) => office.test(word))) continue;
    return match[0].trim();
  }
  return null;
}

/** The last name of a person, without title and initials; "" where there is none. */
export const surnameOf = (name: string | null): string => name?.replace(/\(.*$/, "").trim().split(/\s+/).at(-1)?.replace(/[^\w’'-]/g, "") ?? "";
