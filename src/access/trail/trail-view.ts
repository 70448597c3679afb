import { dateInWords } from "../../platform/index.ts";
import { type ActiveFilter, details, emptyState, filterPanel, html, type Html, input, paging, select, withFilterPanel } from "../../ui/index.ts";
import { accessPaths } from "../paths.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailFilters } from "./trail-filters.ts";
import { trailTable } from "./trail-table.ts";
import type { TrailWords } from "./trail-words.ts";

export type TrailPage = {
  filters: TrailFilters;
  ignored: readonly string[];
  lines: readonly TrailLine[];
  names: ReadonlyMap<string, string>;
  words: TrailWords;
  people: readonly { id: string; name: string }[];
  head: { position: number; hash: string } | null;
  total: number;
  page: number;
  size: number;
};

type Choice = { value: string; text: string };
const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const choicesOf = ({ words, people }: TrailPage): Record<"person" | "act" | "subject", Choice[]> => ({
  person: [...people.map(({ id, name }) => ({ value: id, text: name })), { value: "program", text: "The program" }],
  act: [{ value: "opened", text: "Everything that was opened" }, { value: "changed", text: "Everything that was changed" },
    ...Object.entries(words.acts).map(([value, act]) => ({ value, text: capital(act.words) })).sort((a, b) => (a.text < b.text ? -1 : 1))],
  subject: Object.entries(words.subjects).map(([value, subject]) => ({ value, text: capital(subject.words) })).sort((a, b) => (a.text < b.text ? -1 : 1)),
});

function panel(page: TrailPage): Html {
  const { filters } = page;
  const choices = choicesOf(page);
  const without = (...names: (keyof TrailFilters)[]) => accessPaths.trail({ ...filters, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  const wordsFor = (name: keyof typeof choices) => choices[name].find(({ value }) => value === filters[name])?.text ?? "one that is not known";
  const active: ActiveFilter[] = [
    ...(filters.person ? [{ text: `Who: ${wordsFor("person")}`, removeHref: without("person") }] : []),
    ...(filters.act ? [{ text: `What: ${wordsFor("act")}`, removeHref: without("act") }] : []),
    ...(filters.subject ? [{ text: `Of: ${wordsFor("subject")}`, removeHref: without("subject") }] : []),
    ...(filters.plan ? [{ text: "One plan", removeHref: without("plan") }] : []),
    ...(filters.from ? [{ text: `From ${dateInWords(filters.from)}`, removeHref: without("from") }] : []),
    ...(filters.to ? [{ text: `To ${dateInWords(filters.to)}`, removeHref: without("to") }] : []),
  ];
  const choose = (name: keyof typeof choices, label: string, any: string) => select({ id: name, name, label: { text: label }, items: [{ value: "", text: any }, ...choices[name]], value: filters[name] ?? "" });
  return filterPanel({
    action: accessPaths.trail(), active, clearHref: accessPaths.trail(), keep: { plan: filters.plan },
    fields: html`${choose("person", "Who", "Everybody")}${choose("act", "What they did", "Anything")}${choose("subject", "With what", "Anything")}
${input({ id: "from", name: "from", type: "date", label: { text: "From day" }, value: filters.from ?? "", classes: "govuk-input--width-10" })}
${input({ id: "to", name: "to", type: "date", label: { text: "To day" }, value: filters.to ?? "", classes: "govuk-input--width-10" })}`,
  });
}

/** The end of the chain, to be kept elsewhere. */
const proof = (head: { position: number; hash: string }): Html => details({
  summaryText: "How to prove that nothing was taken away",
  html: html`<p class="govuk-body">Each entry is chained to the one before. Print this page, or keep the line below outside this system. Whoever runs the service can check it later with the command “goldenthread trail verify --head”.</p>
<p class="govuk-body">Entry ${String(head.position)}: <code class="gt-code">${head.hash}</code></p>`,
});

/** Everything that was opened and changed, with filters. */
export function trailView(page: TrailPage): Html {
  const { filters, lines, total, head } = page;
  const list = total === 0
    ? emptyState({ title: "Nothing found", text: Object.keys(filters).length > 0 ? "Nothing in the trail fits these filters." : "Nobody has opened or changed anything yet.", ...(Object.keys(filters).length > 0 && { action: { text: "Show the whole trail", href: accessPaths.trail() } }) })
    : html`${trailTable(lines, page.words, page.names, { caption: "The trail, newest first", withPlan: true })}
${paging({ page: page.page, size: page.size, total, noun: "entries", hrefFor: (number) => accessPaths.trail({ ...filters, page: number }) })}
<p class="govuk-body"><a class="govuk-link" href="${accessPaths.trailExport(filters)}">Download this list (CSV)</a></p>`;
  return html`<h1 class="govuk-heading-l">Trail</h1>
<p class="govuk-body">Who opened which plan and who changed what. Nothing here can be changed or taken away. Looking at the same thing again within an hour is noted once.</p>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
${withFilterPanel(panel(page), html`${list}${head !== null && proof(head)}`)}`;
}
