import { dateInWords } from "../../platform/index.ts";
import { button, cards, emptyState, html, input, insetText, responsiveTable, statusTag, tag, type Html } from "../../ui/index.ts";
import { dateField, faultOf, faultSummary, type Faults } from "../programmes/form-parts.ts";
import { programmePaths } from "../programmes/paths.ts";
import { cycleStates } from "../programmes/rules/programme-states.ts";
import type { CycleRow, ProgrammeRow } from "../programmes/store.ts";
import { boardView, type BoardActivity } from "./board.ts";
import { cycleDates, type CycleDate, type TypedCycle } from "./form.ts";
import type { KindProgress, PersonProgress, SampleRow } from "./progress.ts";

export const purposeWords = { random: "Random", risk: "Risk-led", chosen: "Chosen", calibration: "Calibration" } as const;
const of = (done: number, all: number) => (all === 0 ? "–" : `${done} of ${all}`);
const sum = <T>(rows: readonly T[], value: (row: T) => number) => rows.reduce((total, row) => total + value(row), 0);

export type CyclePage = {
  /** Of the board's programme: what the other tiers did; null elsewhere. */
  board: BoardActivity | null;
  csrf: Html; programme: ProgrammeRow; cycle: CycleRow; kinds: readonly KindProgress[]; people: readonly PersonProgress[]; samples: readonly SampleRow[];
  open: number; mayRun: boolean; mayDraw: boolean; today: string;
  /** Where a sample is drawn, where one is, and where differences are: other rooms' addresses. */
  drawHref: string; sampleHref: (id: string) => string; moderationHref: string | null; calibrationHref: string | null; outsideHref: string | null; boardReportHref: string | null;
};

const move = (page: CyclePage, to: string, text: string) =>
  html`<form method="post" action="${programmePaths.moveCycle(page.cycle.id)}">${page.csrf}<input type="hidden" name="to" value="${to}">${button({ text, classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`;

function nextStep(page: CyclePage): Html {
  const { cycle, programme, open, kinds, mayRun } = page;
  if (!mayRun) return html``;
  const unruled = kinds.filter((kind) => kind.unruled > 0);
  if (programme.state !== "running") return insetText({ html: html`<p class="govuk-body">The programme is not running. <a class="govuk-link" href="${programmePaths.programme(programme.id)}">Start it</a> before a sample is drawn.</p>` });
  return html`${unruled.length > 0 && insetText({ html: html`<p class="govuk-body">Nobody is to audit ${unruled.map((kind) => `${kind.unruled} × ${kind.kindName.toLowerCase()}`).join(", ")}: the programme has no rule for it. <a class="govuk-link" href="${programmePaths.programme(programme.id)}#rules">Say who audits it</a>, then share out.</p>` })}
${cycle.items === 0 ? html`<p class="govuk-body-l">Draw the sample first.</p>` : open > 0 ? html`<p class="govuk-body-l">${open === 1 ? "One audit or second rating waits" : `${open} audits and second ratings wait`} to be given to people.</p>` : ""}
<div class="govuk-button-group">${page.mayDraw && cycle.state !== "closed" && cycle.items === 0 && button({ text: "Draw a sample", href: page.drawHref })}
${cycle.state !== "closed" && open > 0 && button({ text: "Share out", href: programmePaths.shareOut(cycle.id) })}
${page.mayDraw && cycle.state !== "closed" && cycle.items > 0 && html`<a class="govuk-link" href="${page.drawHref}">Draw another sample</a>`}
${cycle.state === "auditing" && page.people.some((person) => person.given > person.handedIn) && html`<form method="post" action="${programmePaths.remind(cycle.id)}">${page.csrf}${button({ text: "Remind those who have audits left", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}
${cycle.state === "auditing" && move(page, "moderating", "Auditing is done: settle differences")}${cycle.state === "moderating" && move(page, "closed", "Close the cycle")}${cycle.state === "closed" && move(page, "moderating", "Open it again")}
<a class="govuk-link" href="${programmePaths.editCycle(cycle.id)}">Change its dates</a></div>`;
}

function kindsView(kinds: readonly KindProgress[]): Html {
  if (kinds.length === 0) return html``;
  const row = (name: string, each: Pick<KindProgress, "items" | "audits" | "handedIn" | "moderations" | "moderated" | "settled">) => [
    { text: name }, { text: String(each.items), format: "numeric" as const }, { text: of(each.handedIn, each.audits), format: "numeric" as const },
    { text: of(each.moderated, each.moderations), format: "numeric" as const }, { text: of(each.settled, each.moderations), format: "numeric" as const },
  ];
  const total = { items: sum(kinds, (k) => k.items), audits: sum(kinds, (k) => k.audits), handedIn: sum(kinds, (k) => k.handedIn), moderations: sum(kinds, (k) => k.moderations), moderated: sum(kinds, (k) => k.moderated), settled: sum(kinds, (k) => k.settled) };
  return html`<h2 class="govuk-heading-m">How far it is</h2>${responsiveTable({
    phone: "cards", caption: "Progress by kind of document", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Kind of document" }, { text: "Drawn", format: "numeric" }, { text: "Audited", format: "numeric" }, { text: "Rated twice", format: "numeric" }, { text: "Settled", format: "numeric" }],
    rows: [...kinds.map((kind) => row(kind.kindName, kind)), ...(kinds.length > 1 ? [row("All", total)] : [])],
  })}`;
}

function peopleView(page: CyclePage): Html {
  if (page.people.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">Who has what</h2>${responsiveTable({
    phone: "cards", caption: "Work of each person", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Person" }, { text: "Discipline" }, { text: "Given", format: "numeric" }, { text: "Begun", format: "numeric" }, { text: "Handed in", format: "numeric" }, { text: "Late", format: "numeric" }],
    rows: page.people.map((person) => [
      { html: html`<a class="govuk-link" href="${programmePaths.assignments(page.cycle.id, { person: person.accountId })}">${person.name}</a>` }, { text: person.discipline || "–" },
      { text: String(person.given), format: "numeric" }, { text: String(person.started), format: "numeric" }, { text: String(person.handedIn), format: "numeric" },
      { html: person.late > 0 ? tag({ text: String(person.late), classes: "govuk-tag--red" }) : html`0`, format: "numeric" },
    ]),
  })}
<p class="govuk-body"><a class="govuk-link" href="${programmePaths.assignments(page.cycle.id)}">See every audit of this cycle</a></p>`;
}

export function cycleView(page: CyclePage): Html {
  if (page.board !== null) return boardCycleView(page, page.board);
  const { cycle, programme, kinds, samples, people } = page;
  const late = sum(people, (person) => person.late);
  return html`<span class="govuk-caption-l">${programme.name}</span>
<h1 class="govuk-heading-l">${cycle.name} ${statusTag(cycleStates, cycle.state)}</h1>
<p class="govuk-body">${dateInWords(cycle.fromOn)} to ${dateInWords(cycle.toOn)}. Audits are due on ${dateInWords(cycle.auditsDueOn)}, second ratings on ${dateInWords(cycle.moderationDueOn)}.</p>
${nextStep(page)}
${cycle.items > 0 && cards([
    { title: "Documents drawn", figure: String(cycle.items) }, { title: "Audits handed in", figure: of(cycle.handedIn, cycle.audits) },
    { title: "Rated twice", figure: of(sum(kinds, (k) => k.moderated), sum(kinds, (k) => k.moderations)), ...(page.moderationHref !== null && { href: page.moderationHref, text: "Compare and settle" }) },
    { title: "Late", figure: String(late), ...(late > 0 && { calls: true, href: programmePaths.assignments(cycle.id, { state: "late" }) }) },
  ])}
${kindsView(kinds)}${peopleView(page)}
<h2 class="govuk-heading-m">Samples</h2>
${samples.length === 0 ? emptyState({ title: "Nothing is drawn yet", text: "A draw picks documents at random, blind, and proves it." }) : responsiveTable({
    phone: "cards", caption: "Samples", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Sample" }, { text: "How" }, { text: "Could have been drawn", format: "numeric" }, { text: "Drawn", format: "numeric" }, { text: "Replaced", format: "numeric" }],
    rows: samples.map((sample) => [
      { html: html`<a class="govuk-link" href="${page.sampleHref(sample.id)}">${sample.name}</a>${sample.state === "withdrawn" && html` ${tag({ text: "Withdrawn", classes: "govuk-tag--grey" })}`}` },
      { text: purposeWords[sample.purpose] }, { text: sample.frameSize.toLocaleString("en-GB"), format: "numeric" }, { text: String(sample.items), format: "numeric" }, { text: String(sample.replaced), format: "numeric" },
    ]),
  })}
${cycle.items > 0 && html`<ul class="govuk-list">${page.calibrationHref !== null && samples.some((sample) => sample.purpose === "calibration") && html`<li><a class="govuk-link" href="${page.calibrationHref}">See how auditors answered the calibration set</a></li>`}
${page.outsideHref !== null && page.mayRun && cycle.state !== "closed" && html`<li><a class="govuk-link" href="${page.outsideHref}">Give these documents to an outside auditor</a></li>`}</ul>`}`;
}

/** A cycle of tier 3: no audits of its own. */
const boardCycleView = (page: CyclePage, board: BoardActivity): Html => html`<span class="govuk-caption-l">${page.programme.name}</span>
<h1 class="govuk-heading-l">${page.cycle.name}</h1>
<p class="govuk-body">What the other tiers did from ${dateInWords(page.cycle.fromOn)} to ${dateInWords(page.cycle.toOn)}. The board does not look at single audits.</p>
${boardView(board)}
${page.mayRun && page.boardReportHref !== null && html`<p class="govuk-body"><a class="govuk-link" href="${page.boardReportHref}">Make the board’s report of these months, or open it</a></p>`}
${page.mayRun && html`<p class="govuk-body"><a class="govuk-link" href="${programmePaths.editCycle(page.cycle.id)}">Change its dates</a></p>`}`;

export function cycleFormView({ csrf, action, cancelHref, title, programme, typed, faults }: { csrf: Html; action: string; cancelHref: string; title: string; programme: string; typed: TypedCycle; faults: Faults }): Html {
  return html`${faultSummary(faults)}<span class="govuk-caption-l">${programme}</span><h1 class="govuk-heading-l">${title}</h1>
<form method="post" action="${action}" novalidate>${csrf}
${input({ id: "name", name: "name", label: { text: "Name", classes: "govuk-label--s" }, hint: { text: "For example: Cycle 1, Autumn term 2026" }, classes: "govuk-input--width-20", value: typed.name, ...faultOf(faults, "name") })}
${(Object.keys(cycleDates) as CycleDate[]).map((field) => dateField(field, cycleDates[field], typed[field], faults))}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${cancelHref}">Cancel</a></div></form>`;
}
