import type { ProvisionKind, ReadingSettings } from "./reading-settings.ts";

/** Where what is given ends and the doing, the reason or the occasion begins. */
const restBegins = /\s(?:will|shall|must|should|may|is|are|to (?:be|have)|so that|which|that|when|because|in order)\b|[:;|]/i;
/** What is given stands after these too: "Ada will have a …", "The team will fit a …". */
const gives = /\b(?:have|has|supply|supplies|provide|provides|provided with|fit|fits|install|lend|buy|purchase|given?|lends?|loans?|issued with|use of|equipped with|loan of|(?:will|shall|must|to)(?=\s+(?:sit|be seated)\b(?!\s+(?:with|beside|by)\s+(?:him|her|them|me)\b)))\s+/i;
/** Things that are done, though things are used for them. */
const doing = /\b(?:sessions?|lessons?|training|teaching|programmes?|group|practice|work|therapy|exercises?|interventions?|tuition|club|instruction|support(?! cushion)|checks?|reviews?|conversations?|routine|plan|time|breaks?|activit\w+|reading(?! (?:pens?|rulers?|windows?|stands?))|writing(?! (?:slope|board))|typing(?! (?:app|software|program))|signed|modified|made by|enlarged)\b/i;
const hours = /hour|hrs|fte|wte|full|night|stay/i;
const staff = /\b(?:assistants?|TA|TAs|LSA|LSAs|HLTA|staff|adult|worker|carer|1:1|1-1|one[ -]to[ -]one|individual support|support|care|supervision|nursery nurse|practitioner|intervenor|overnight|respite)\b/i;

/** Which kind a provision is of: that says which parts it must have (see reading.yaml). */
export function kindOfProvision(what: string, settings: ReadingSettings, amount: string | null, frequency: string | null): ProvisionKind {
  const found = settings.kinds.find((kind) => {
    if (kind.pattern === null) return true;
    if (kind.kind === "staffing") return amount !== null && hours.test(amount) && (frequency !== null || /fte|wte|full/i.test(amount)) && staff.test(what);
    if (kind.kind === "equipment") return givenThings(what).some((part) => !doing.test(part) && has(kind.pattern, part));
    return has(kind.pattern, what);
  });
  const last = settings.kinds.at(-1);
  if (found === undefined && last === undefined) throw new Error("no kinds of provision are set");
  return (found ?? last) as ProvisionKind;
}

function has(pattern: RegExp | null, text: string): boolean {
  if (pattern === null) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The words of a provision that say what is given: up to its verb, or after "will have", "will fit". */
function givenThings(what: string): string[] {
  const plain = what.replace(/^\s*(?:[A-Z]\d{1,2}[.:)]?\s*(?:\|\s*)?)/, "");
  const cut = plain.search(restBegins);
  const verb = gives.exec(plain);
  const after = verb ? plain.slice(verb.index + verb[0].length).split(restBegins)[0] ?? "" : "";
  return [cut < 0 ? plain : plain.slice(0, cut), after].map((part) => part.split(/\s(?:for|during|in case|before|after)\s/)[0] ?? "").filter((part) => part !== "");
}
