import { matchesOf, type Lexicon } from "../lexicon/lexicon.ts";
import type { ProvisionJudgement } from "./judge-provision.ts";

/**
 * What kind of help a provision is, as insight counts it: hours of an adult (staffing), things (equipment), otherwise by whoever gives it (therapy,
 * health, education, social-care); "other" where nobody whom the lexicon knows is named.
 */
export function giverOf({ kind, who }: Pick<ProvisionJudgement, "kind" | "who">, lexicon: Pick<Lexicon, "roles">): string {
  if (kind !== "other" || who === null) return kind;
  const found = lexicon.roles.find((role) => role.kind !== "family" && role.kind !== "child" && matchesOf(role.pattern, who).length > 0);
  return found?.kind ?? "other";
}
