import type { Lexicon } from "../lexicon/lexicon.ts";
import { matchesOf } from "../lexicon/lexicon.ts";
import type { ReadAdvice } from "../plan-reading.ts";
import { surnameOf } from "./person-in.ts";
import type { ListedAdvice } from "./section-k.ts";

/** Advice that section K lists and that was not given with the plan. It counts as used where the plan speaks of its author or profession; families' and schools' always. */
export function listedOnly(listed: readonly ListedAdvice[], read: readonly (ListedAdvice | undefined)[], body: string, lexicon: Lexicon): ReadAdvice[] {
  return listed.filter((entry) => !read.includes(entry)).map((entry) => ({
    role: entry.wording, name: entry.name, date: entry.date, file: null, listedInK: true, usedInPlan: isSpokenOf(entry, body, lexicon), recommended: [],
  }));
}

function isSpokenOf({ role, name }: ListedAdvice, body: string, lexicon: Lexicon): boolean {
  const known = lexicon.roles.find((each) => each.role === role);
  const surname = surnameOf(name);
  if (known === undefined || ["family", "child", "education", "social-care"].includes(known.kind)) return true;
  return (surname.length > 2 && body.includes(surname)) || matchesOf(known.pattern, body).length > 0;
}
