import { dateInWords, percentInWords } from "../../platform/index.ts";
import { button, cards, emptyState, html, input, insetText, radios, responsiveTable, select, statusTag, summaryList, type Html } from "../../ui/index.ts";
import type { AuditGroup } from "../groups/store.ts";
import type { TypedProgramme } from "./form.ts";
import { dateField, faultOf, faultSummary, type Faults } from "./form-parts.ts";
import { programmePaths } from "./paths.ts";
import { frequencies } from "./rules/plan-cycles.ts";
import { cycleStates, programmeStates } from "./rules/programme-states.ts";
import { programmeTemplates } from "./rules/programme-templates.ts";
import type { CycleRow, ProgrammeRow, Rule } from "./store.ts";

const tiers: Readonly<Record<number, string>> = { 1: "Tier 1: the SEND team's own", 2: "Tier 2: multi-agency", 3: "Tier 3: the board" };
const suggestionWords = { after: "After the auditor's own answer", shown: "At once, beside each criterion", off: "Never" } as const;
export const modeWords = { one: "One person", pair: "A pair of different disciplines", panel: "A panel" } as const;

const doneOf = (done: number, all: number) => (all === 0 ? "None yet" : `${done} of ${all}`);
const period = (from: string, to: string) => `${dateInWords(from)} to ${dateInWords(to)}`;
export const shareWords = (share: number) => (share === 0 ? "None" : share === 1 ? "All" : Math.abs(share - 1 / 3) < 0.004 ? "One third" : share === 0.5 ? "Half" : percentInWords(share * 100));

export function programmeListView({ programmes, mayRun }: { programmes: readonly ProgrammeRow[]; mayRun: boolean }): Html {
  return html`<h1 class="govuk-heading-l">Programmes</h1>
<p class="govuk-body">A programme says what is audited, by whom, with which tool and when. Each cycle draws its own sample.</p>
<div class="govuk-button-group">${mayRun && button({ text: "Set up a programme", href: programmePaths.add() })}<a class="govuk-link" href="${programmePaths.groups()}">Groups of auditors</a></div>
${programmes.length === 0 ? emptyState({ title: "There is no programme yet", text: "Set one up from a ready-made pattern: a yearly programme, monthly dip sampling, pairs, panels. You can change all of it." }) : responsiveTable({
    phone: "cards", caption: "Programmes", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Programme" }, { text: "Tier" }, { text: "Dates" }, { text: "Cycles", format: "numeric" }, { text: "Audits handed in" }, { text: "State" }],
    rows: programmes.map((each) => [
      { html: html`<a class="govuk-link" href="${programmePaths.programme(each.id)}">${each.name}</a>` }, { text: String(each.tier) }, { text: period(each.startsOn, each.endsOn) },
      { text: String(each.cycles), format: "numeric" }, { text: doneOf(each.handedIn, each.audits) }, { html: statusTag(programmeStates, each.state) },
    ]),
  })}`;
}

const suggestionRadios = (typed: TypedProgramme, faults: Faults) => radios({
  name: "suggestions", idPrefix: "suggestions", value: typed.suggestions, fieldset: { legend: { text: "When do auditors see what the reading program suggests?", classes: "govuk-fieldset__legend--s" } },
  items: [
    { value: "after", text: "After their own answer", hint: { text: "Best: the suggestion cannot steer them, and agreement is counted honestly." } },
    { value: "shown", text: "At once", hint: { text: "Quicker, but people tend to agree with what they see." } }, { value: "off", text: "Never" },
  ], ...faultOf(faults, "suggestions"),
});

export function programmeFormView({ csrf, id, revision, typed, faults }: { csrf: Html; id: string | undefined; revision: number; typed: TypedProgramme; faults: Faults }): Html {
  return html`${faultSummary(faults)}
<h1 class="govuk-heading-l">${id === undefined ? "Set up a programme" : "Change the programme"}</h1>
<form method="post" action="${id === undefined ? programmePaths.add() : programmePaths.edit(id)}" novalidate>${csrf}<input type="hidden" name="revision" value="${revision}">
${id === undefined && radios({
    name: "template", idPrefix: "template", value: typed.template, fieldset: { legend: { text: "What does it begin from?", classes: "govuk-fieldset__legend--m" } },
    hint: { text: "A pattern brings its groups and its rules. You can change everything afterwards." },
    items: Object.entries(programmeTemplates).map(([value, template]) => ({ value, text: template.title, hint: { text: template.means } })), ...faultOf(faults, "template"),
  })}
${input({ id: "name", name: "name", label: { text: "Name", classes: "govuk-label--s" }, hint: { text: "For example: SEND quality assurance programme 2026 to 2027" }, value: typed.name, ...faultOf(faults, "name") })}
${input({ id: "code", name: "code", label: { text: "Short code", classes: "govuk-label--s" }, hint: { text: "Begins the reference of every audit. With the code 2026 the seventh audit of the first cycle is 2026-C1-007." }, classes: "govuk-input--width-5", value: typed.code, ...faultOf(faults, "code") })}
${dateField("start", "First day", typed.start, faults, "For example, 1 9 2026")}${dateField("end", "Last day", typed.end, faults, "For example, 31 8 2027")}
${id === undefined && radios({
    name: "frequency", idPrefix: "frequency", value: typed.frequency, fieldset: { legend: { text: "How often does it draw a sample?", classes: "govuk-fieldset__legend--s" } },
    items: Object.entries(frequencies).map(([value, each]) => ({ value, text: each.label })), ...faultOf(faults, "frequency"),
  })}
${suggestionRadios(typed, faults)}
<div class="govuk-button-group">${button({ text: id === undefined ? "Set up the programme" : "Save", preventDoubleClick: true })}<a class="govuk-link" href="${id === undefined ? programmePaths.list() : programmePaths.programme(id)}">Cancel</a></div></form>`;
}

function rulesView(programme: ProgrammeRow, rules: readonly Rule[], missing: readonly { id: string; name: string }[], mayRun: boolean): Html {
  const groupCell = (name: string | null, count: number | null) => (name === null ? html`<span class="gt-quiet">Nobody yet</span>` : html`${name}${count === 0 && html` <strong class="govuk-tag govuk-tag--yellow">No people yet</strong>`}`);
  return html`<h2 class="govuk-heading-m" id="rules">Who audits what</h2>
${rules.length === 0 ? html`<p class="govuk-body">No kind of document is audited yet.</p>` : responsiveTable({
    phone: "cards", caption: "Who audits and moderates each kind of document", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Kind of document" }, { text: "Audit tool" }, { text: "Auditors" }, { text: "Audited by" }, { text: "Moderators" }, { text: "Rated twice" }, ...(mayRun ? [{ html: html`<span class="govuk-visually-hidden">Change</span>`, words: "" }] : [])],
    rows: rules.map((rule) => [
      { text: rule.kindName }, rule.instrumentTitle === null ? { html: html`<strong class="govuk-tag govuk-tag--red">Not found</strong> ${rule.instrumentId}` } : { text: rule.instrumentTitle },
      { html: groupCell(rule.auditorGroup, rule.auditorCount) }, { text: modeWords[rule.mode] }, { text: rule.moderatorGroup ?? "Nobody" }, { text: shareWords(rule.moderationShare) },
      ...(mayRun ? [{ html: html`<a class="govuk-link" href="${programmePaths.rule(programme.id, rule.kind)}">Change<span class="govuk-visually-hidden"> ${rule.kindName}</span></a>` }] : []),
    ]),
  })}
${mayRun && missing.length > 0 && html`<p class="govuk-body">Add a kind of document: ${missing.map((kind, index) => html`${index > 0 && ", "}<a class="govuk-link" href="${programmePaths.rule(programme.id, kind.id)}">${kind.name}</a>`)}.</p>`}
<p class="govuk-body"><a class="govuk-link" href="${programmePaths.groups()}">Who belongs to which group</a></p>`;
}

const moveForm = (csrf: Html, action: string, to: string, text: string, classes = "govuk-button--secondary") =>
  html`<form method="post" action="${action}">${csrf}<input type="hidden" name="to" value="${to}">${button({ text, classes, preventDoubleClick: true })}</form>`;

export type ProgrammePage = { csrf: Html; programme: ProgrammeRow; rules: readonly Rule[]; missing: readonly { id: string; name: string }[]; cycles: readonly CycleRow[]; mayRun: boolean; today: string; figuresHref: string | null };

export function programmeView({ csrf, programme, rules, missing, cycles, mayRun, today, figuresHref }: ProgrammePage): Html {
  const current = cycles.find((cycle) => cycle.state !== "closed" && cycle.fromOn <= today) ?? cycles.find((cycle) => cycle.state !== "closed");
  const withoutPeople = rules.filter((rule) => rule.auditorCount === 0).length;
  return html`<span class="govuk-caption-l">${tiers[programme.tier]}</span>
<h1 class="govuk-heading-l">${programme.name} ${statusTag(programmeStates, programme.state)}</h1>
${programme.state === "draft" && insetText({ html: html`<p class="govuk-body">The programme is being set up. ${withoutPeople > 0 ? `${withoutPeople === 1 ? "One kind of document has" : `${withoutPeople} kinds of document have`} auditors' groups without people: add them first.` : "Start it when groups and rules are right."}</p>` })}
${cards([
    { title: "Cycles", figure: String(cycles.length), text: cycles.length === 0 ? "Add the first one below" : `${cycles.filter((cycle) => cycle.state === "closed").length} closed` },
    { title: "Audits handed in", figure: doneOf(programme.handedIn, programme.audits) },
    ...(current ? [{ title: current.name, figure: cycleStates[current.state].words, href: programmePaths.cycle(current.id), text: `Audits due ${dateInWords(current.auditsDueOn)}` }] : []),
  ])}
${mayRun && html`<div class="govuk-button-group">${programme.state === "draft" && moveForm(csrf, programmePaths.move(programme.id), "running", "Start the programme", "")}
${programme.state === "running" && moveForm(csrf, programmePaths.move(programme.id), "closed", "Close the programme")}${programme.state === "closed" && moveForm(csrf, programmePaths.move(programme.id), "running", "Open it again")}
<a class="govuk-link" href="${programmePaths.edit(programme.id)}">Change name, dates and suggestions</a></div>`}
${summaryList({ rows: [
    { key: { text: "Dates" }, value: { text: period(programme.startsOn, programme.endsOn) } },
    { key: { text: "References begin with" }, value: { text: programme.code } },
    { key: { text: "Suggestions of the reading program" }, value: { text: suggestionWords[programme.suggestions] } },
  ] })}
<h2 class="govuk-heading-m">Cycles</h2>
${cycles.length === 0 ? html`<p class="govuk-body">There is no cycle yet.</p>` : responsiveTable({
    phone: "cards", caption: "Cycles", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Cycle" }, { text: "Dates" }, { text: "Documents drawn", format: "numeric" }, { text: "Audits handed in" }, { text: "Audits due" }, { text: "State" }],
    rows: cycles.map((cycle) => [
      { html: html`<a class="govuk-link" href="${programmePaths.cycle(cycle.id)}">${cycle.name}</a>` }, { text: period(cycle.fromOn, cycle.toOn) },
      { text: String(cycle.items), format: "numeric" }, { text: doneOf(cycle.handedIn, cycle.audits) }, { text: dateInWords(cycle.auditsDueOn) }, { html: statusTag(cycleStates, cycle.state) },
    ]),
  })}
${figuresHref !== null && html`<p class="govuk-body"><a class="govuk-link" href="${figuresHref}">Figures for the whole programme</a></p>`}
${mayRun && button({ text: "Add a cycle", href: programmePaths.addCycle(programme.id), classes: "govuk-button--secondary" })}
${programme.tier < 3 && rulesView(programme, rules, missing, mayRun)}`;
}

export type TypedRule = { instrumentId: string; auditorGroupId: string; moderatorGroupId: string; share: string; mode: string };
export type RulePage = {
  csrf: Html; programme: ProgrammeRow; kind: { id: string; name: string }; typed: TypedRule; faults: Faults; exists: boolean;
  tools: readonly { id: string; title: string }[]; groups: readonly AuditGroup[];
};

export function ruleFormView({ csrf, programme, kind, typed, faults, exists, tools, groups }: RulePage): Html {
  const people = (group: AuditGroup) => `${group.name} (${group.members.length === 1 ? "1 person" : `${group.members.length} people`})`;
  return html`${faultSummary(faults)}<span class="govuk-caption-l">${programme.name}</span><h1 class="govuk-heading-l">${kind.name}: who audits it</h1>
<form method="post" action="${programmePaths.rule(programme.id, kind.id)}" novalidate>${csrf}
${select({ id: "instrumentId", name: "instrumentId", label: { text: "Audit tool" }, hint: { text: "Each draw uses the newest version on its day." }, value: typed.instrumentId, items: [{ value: "", text: "Choose a tool" }, ...tools.map((tool) => ({ value: tool.id, text: tool.title }))], ...faultOf(faults, "instrumentId") })}
${select({ id: "auditorGroupId", name: "auditorGroupId", label: { text: "Who audits" }, value: typed.auditorGroupId, items: [{ value: "", text: "Nobody yet" }, ...groups.map((group) => ({ value: group.id, text: people(group) }))], ...faultOf(faults, "auditorGroupId") })}
${radios({ name: "mode", idPrefix: "mode", value: typed.mode, fieldset: { legend: { text: "How many people audit one document?", classes: "govuk-fieldset__legend--s" } }, items: [
    { value: "one", text: "One person" }, { value: "pair", text: "A pair", hint: { text: "Two people of different disciplines answer by themselves, then agree." } },
    { value: "panel", text: "A panel", hint: { text: "Everybody in the group answers by themselves, then they agree." } }], ...faultOf(faults, "mode") })}
${select({ id: "moderatorGroupId", name: "moderatorGroupId", label: { text: "Who moderates" }, hint: { text: "They rate a share of these documents a second time, without seeing the first answers." }, value: typed.moderatorGroupId, items: [{ value: "", text: "Nobody" }, ...groups.map((group) => ({ value: group.id, text: people(group) }))], ...faultOf(faults, "moderatorGroupId") })}
${input({ id: "share", name: "share", label: { text: "Share that is rated twice" }, hint: { text: "Per cent of these documents: 100 is all of them, 33.3 a third, 0 none." }, classes: "govuk-input--width-4", suffix: { text: "%" }, inputmode: "decimal", value: typed.share, ...faultOf(faults, "share") })}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${programmePaths.programme(programme.id)}#rules">Cancel</a></div></form>
${exists && html`<form method="post" action="${programmePaths.rule(programme.id, kind.id)}">${csrf}<input type="hidden" name="remove" value="yes">${button({ text: "Do not audit this kind", classes: "govuk-button--warning" })}</form>`}`;
}
