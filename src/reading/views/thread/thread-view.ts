import { details, html, type Html } from "../../../ui/index.ts";
import type { PlanReading } from "../../plan-reading.ts";
import { quoteWords } from "../shape/quote-words.ts";
import type { NumberedFinding } from "../shape/number-findings.ts";
import { threadColumns } from "./thread-columns.ts";
import { threadLinks } from "./thread-links.ts";
import { mapInWords, threadMap } from "./thread-map.ts";
import { threadNodes } from "./thread-nodes.ts";
import { threadTable } from "./thread-table.ts";
import { threadWords } from "./thread-words.ts";

/** The golden thread: the map, the words behind each node, and the same as tables. */
export function threadView(reading: PlanReading, findings: readonly NumberedFinding[]): Html {
  const nodes = threadNodes(reading);
  if (nodes.length === 0) return html`<p class="govuk-body">No aspirations, needs, outcomes or provision were found in this document.</p>`;
  const links = threadLinks(reading);
  const columns = threadColumns(nodes, links);
  const numbers = new Map<string, number[]>();
  for (const { number, finding } of findings) if (finding.quote !== null) numbers.set(quoteWords(finding.quote), [...(numbers.get(quoteWords(finding.quote)) ?? []), number]);
  return html`<div class="gt-thread" data-thread-map>
<p class="govuk-body">${mapInWords(columns)} Choose one to read its words and why it is joined to others. <a class="govuk-link" href="#thread-tables">Read the thread as tables</a></p>
${threadMap(columns, links)}
${threadWords({ nodes, links, numbersOf: (node) => numbers.get(node.text) ?? [] })}
</div>
<div id="thread-tables">${details({ summaryText: "The thread as tables", html: threadTable(columns, links) })}</div>`;
}
