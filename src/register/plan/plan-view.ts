import { accessPaths } from "../../access/index.ts";
import { dateInWords } from "../../platform/index.ts";
import { button, html, responsiveTable, summaryList, tag, timeline, type Html, type TimelineItem } from "../../ui/index.ts";
import { settingTypes } from "../list/plan-filters.ts";
import { registerPaths } from "../paths.ts";
import { schoolYearGroup } from "../people/school-year.ts";
import { needCodes, type NeedCode } from "../plans/need-codes.ts";
import { planStatuses } from "../plans/plan-statuses.ts";
import { clockView } from "./clock-view.ts";
import type { PlanRecord } from "./load-plan.ts";

/** SEN2 return, reasons for ceasing a plan. */
const ceaseReasons: Readonly<Record<number, string>> = {
  1: "reached the maximum age", 2: "needs met without a plan", 3: "went to higher education", 4: "found employment", 5: "moved to another authority",
  6: "no longer wishes to engage", 7: "left England", 8: "died", 9: "other",
};

const yesNo = (value: boolean | null) => (value === null ? "Not recorded" : value ? "Yes" : "No");
const needText = (code: string) => `${needCodes[code as NeedCode].text} (${code})`;

/** "Year 4", "Reception", "early years" or "after Year 13" for a child on a day. */
function yearInWords(birthDate: string, on: string): string {
  const year = schoolYearGroup(birthDate, on);
  if (year < 0) return "early years";
  return year === 0 ? "Reception" : year > 13 ? "after Year 13" : `Year ${year}`;
}

function facts(plan: PlanRecord, today: string): Html {
  const { person } = plan;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return summaryList({ rows: [
    row("Date of birth", `${dateInWords(person.birthDate)} (${person.age}, ${yearInWords(person.birthDate, today)})`),
    row("NHS number", person.nhsNumber?.replace(/^(...)(...)(....)$/, "$1 $2 $3") ?? "Not recorded"),
    row("UPN", person.upn ?? "Not recorded"),
    row("Main need", plan.primaryNeed ? needText(plan.primaryNeed) : "Not recorded"),
    ...(plan.otherNeeds.length > 0 ? [row("Other needs", plan.otherNeeds.map(needText).join(", "))] : []),
    row("Setting", [plan.settingName ?? "Not recorded", plan.settingType ? settingTypes[plan.settingType as keyof typeof settingTypes] : undefined].filter(Boolean).join(" – ")),
    row("Team", [plan.teamName ?? "No team", plan.writer ? `written by ${plan.writer}` : undefined].filter(Boolean).join(", ")),
    row("Area", person.area ?? "Not recorded"),
    row("Looked after", yesNo(person.lookedAfter)),
    row("Placed out of area", yesNo(plan.outOfArea)),
    row("Personal budget", yesNo(plan.personalBudget)),
    ...(plan.mediation || plan.tribunal ? [row("Disagreement", [plan.mediation ? "mediation" : "", plan.tribunal ? "tribunal" : ""].filter((word) => word !== "").join(" and "))] : []),
  ] });
}

/** Everything that happened, newest first; what rooms outside the register know comes as `extra`. */
function events(plan: PlanRecord, extra: readonly (TimelineItem & { isoDate: string })[]): Html {
  const own: (TimelineItem & { isoDate: string })[] = [];
  const add = (isoDate: string | null, title: string, body?: string) => {
    if (isoDate !== null) own.push({ isoDate, date: dateInWords(isoDate), title, ...(body && { body }) });
  };
  add(plan.requestedOn, "Assessment requested", plan.requestSource ? `by: ${plan.requestSource}` : undefined);
  add(plan.decidedOn, plan.status === "refused" ? "Decided not to assess" : "Decided to assess");
  add(plan.assessmentDecidedOn, plan.status === "not-issued" ? "Decided not to issue a plan" : "Decided to issue a plan");
  for (const version of plan.versions) add(version.datedOn, `${version.kindName}, ${version.stage}`, `Version ${version.number}`);
  const outcome = plan.reviewOutcome ? `Outcome: ${plan.reviewOutcome.toLowerCase()}` : undefined;
  add(plan.reviewMeetingOn, "Annual review meeting", plan.reviewDecisionOn ? undefined : outcome);
  add(plan.reviewDecisionOn, "Annual review decided", outcome);
  add(plan.amendmentNoticeOn, "Changes proposed to the family");
  // Where meeting and decision are recorded, the last review is one of the two.
  if (plan.lastReviewOn !== plan.reviewMeetingOn && plan.lastReviewOn !== plan.reviewDecisionOn) add(plan.lastReviewOn, "Annual review", plan.reviewMeetingOn ? undefined : outcome);
  add(plan.ceasedOn, "Plan ceased", plan.ceaseReason ? `Reason: ${ceaseReasons[plan.ceaseReason] ?? "not known"}` : undefined);
  const all = [...own, ...extra].sort((a, b) => (a.isoDate < b.isoDate ? 1 : -1));
  return html`<h2 class="govuk-heading-m">Timeline</h2>${timeline(all)}`;
}

const size = (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
const typeWords: Readonly<Record<string, string>> = { "application/pdf": "PDF", "text/plain": "Text", "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word" };

function documents(plan: PlanRecord, mayAdd: boolean, mayOpen: boolean): Html {
  const add = mayAdd && button({ text: "Add a document", href: registerPaths.addDocument(plan.id), classes: "govuk-button--secondary" });
  if (plan.documents.length === 0) return html`<h2 class="govuk-heading-m">Documents</h2><p class="govuk-body">None yet.</p>${add}`;
  return html`<h2 class="govuk-heading-m">Documents</h2>${responsiveTable({
    phone: "cards", caption: "Documents", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Title" }, { text: "Kind" }, { text: "Author" }, { text: "Date" }, { text: "File" }],
    rows: plan.documents.map((document) => [
      { html: mayOpen ? html`<a class="govuk-link" href="${registerPaths.document(plan.id, document.id)}">${document.title}</a>` : html`${document.title}` },
      { text: document.kindName }, { text: document.author === "" ? "Not recorded" : document.author }, { text: document.datedOn ? dateInWords(document.datedOn) : "No date" },
      { text: `${typeWords[document.mediaType] ?? "File"}, ${size(document.size)}` },
    ]),
  })}${add}`;
}

export type PlanPage = {
  plan: PlanRecord;
  today: string;
  mayAddDocument: boolean;
  mayOpenDocument: boolean;
  maySeeTrail: boolean;
  mayOptOut: boolean;
  /** What other rooms show on a plan's page (its ratings), and the events that they add to its timeline. */
  panels: readonly Html[];
  events: readonly (TimelineItem & { isoDate: string })[];
};

/** What else can be done with a plan, for those who may. */
function more({ plan, maySeeTrail, mayOptOut }: PlanPage): Html {
  if (!maySeeTrail && !mayOptOut) return html``;
  return html`<h2 class="govuk-heading-m">More</h2>
<ul class="govuk-list">${maySeeTrail && html`<li><a class="govuk-link" href="${accessPaths.planTrail(plan.id)}">Who opened this plan</a></li>`}
${mayOptOut && html`<li><a class="govuk-link" href="${registerPaths.optOut(plan.id)}">${plan.person.auditOptOutOn === null ? "The family does not want an audit" : "The family allows audits again"}</a></li>`}</ul>`;
}

/** A plan's own page. */
export function planView(page: PlanPage): Html {
  const { plan, today } = page;
  const status = planStatuses[plan.status];
  return html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">${plan.person.forename} ${plan.person.surname}</h1>
<p class="govuk-body">${tag({ text: status.text, classes: `govuk-tag--${status.colour}` })}${plan.person.auditOptOutOn !== null && html` ${tag({ text: "Not to be audited", classes: "govuk-tag--purple" })}`}</p>
${plan.person.auditOptOutOn !== null && html`<p class="govuk-body">On ${dateInWords(plan.person.auditOptOutOn)} the family asked that this plan is not audited.</p>`}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${facts(plan, today)}${clockView(plan, today)}${page.panels}${documents(plan, page.mayAddDocument, page.mayOpenDocument)}${more(page)}</div>
<div class="govuk-grid-column-one-third">${events(plan, page.events)}</div></div>`;
}
