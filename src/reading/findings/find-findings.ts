import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ReadFinding } from "../plan-reading.ts";
import { adviceFindings } from "./advice-findings.ts";
import { outcomeFindings } from "./outcome-findings.ts";
import { planFindings } from "./plan-findings.ts";
import { provisionFindings } from "./provision-findings.ts";
import type { FoundFault } from "./found-fault.ts";
import { threadFindings } from "./thread-findings.ts";
import { viewsFindings } from "./views-findings.ts";

/** Every fault that the rules see, in the plan's order, with why it matters and what better wording would have. A fault is told once for its words. */
export function findFindings(facts: PlanFacts, lexicon: Lexicon): ReadFinding[] {
  const faults: FoundFault[] = [
    ...viewsFindings(facts, lexicon), ...threadFindings(facts), ...outcomeFindings(facts), ...provisionFindings(facts, lexicon), ...planFindings(facts, lexicon), ...adviceFindings(facts, lexicon),
  ];
  const seen = new Set<string>();
  return faults.flatMap(({ code, section, quote, place }) => {
    const key = `${code} ${quote ?? section ?? ""}`;
    const words = lexicon.findings.get(code);
    if (seen.has(key) || words === undefined) return [];
    seen.add(key);
    return [{ code, section, quote, place, ...words }];
  });
}
