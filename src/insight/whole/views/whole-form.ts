import { button, html, type Html, select } from "../../../ui/index.ts";
import type { WholeFound } from "../answer-whole.ts";
import { wholePaths, type WholeQuery } from "../paths.ts";

/** Chooses programme, tool and cycle: a GET form, so that every answer has an address. */
export function wholeForm({ choices, answer, asked }: WholeFound & { asked: WholeQuery }): Html {
  const programmes = [...new Map(choices.map((choice) => [choice.programmeId, choice.programme]))];
  const programmeId = answer?.choice.programmeId ?? asked.programme;
  const tools = choices.filter((choice) => choice.programmeId === programmeId);
  return html`<form method="get" action="${wholePaths.page()}">
${select({ id: "programme", name: "programme", label: { text: "Programme" }, items: programmes.map(([value, text]) => ({ value, text, selected: value === programmeId })) })}
${tools.length > 0 && select({ id: "tool", name: "tool", label: { text: "Audit tool" }, items: tools.map((choice) => ({ value: choice.toolId, text: `${choice.tool} (${choice.audits} audits)`, selected: choice.toolId === answer?.choice.toolId })) })}
${answer !== undefined && select({ id: "cycle", name: "cycle", label: { text: "Cycle" }, items: [{ value: "", text: "All cycles" }, ...answer.choice.cycles.map(({ id, name }) => ({ value: id, text: name, selected: id === answer.cycle?.id }))] })}
${button({ text: "Show", classes: "govuk-button--secondary" })}</form>`;
}
