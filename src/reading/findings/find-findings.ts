import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ReadFinding } from "../plan-reading.ts";
import { adviceFindings } from "./advice-findings.ts";
import { contradictions } from "./contradictions.ts";
import type { FoundFault } from "./found-fault.ts";
import { jargonFindings } from "./jargon-findings.ts";
import { otherSectionFindings } from "./other-section-findings.ts";
import { outcomeFindings } from "./outcome-findings.ts";
import { planFindings } from "./plan-findings.ts";
import { planSentences, type PlanSentences } from "./plan-sentences.ts";
import { provisionFindings } from "./provision-findings.ts";
import { threadFindings } from "./thread-findings.ts";
import { viewsFindings } from "./views-findings.ts";
import { wrongChild } from "./wrong-child.ts";

/** Every fault that the rules see, by subject, with why it matters and what better wording would have. A fault is told once for its words. */
export function findFindings(facts: PlanFacts, lexicon: Lexicon, sentences: PlanSentences = planSentences(facts, lexicon)): ReadFinding[] {
  const faults: FoundFault[] = [
    ...viewsFindings(facts, sentences), ...threadFindings(facts, sentences, lexicon), ...outcomeFindings(facts, sentences), ...provisionFindings(facts, sentences), ...otherSectionFindings(facts, sentences),
    ...contradictions(facts, sentences, lexicon), ...planFindings(facts, sentences, lexicon), ...jargonFindings(facts.text, sentences, lexicon), ...wrongChild(facts, sentences), ...adviceFindings(facts, sentences, lexicon),
  ];
  const seen = new Set<string>();
  return faults.flatMap(({ code, section, quote, place, better }) => {
    const key = `${code} ${quote ?? section ?? ""}`;
    const words = lexicon.findings.get(code);
    if (seen.has(key) || words === undefined) return [];
    seen.add(key);
    return [{ code, section, quote, place, ...words, ...(better !== undefined && { better: `${better} ${words.better}` }) }];
  });
}
