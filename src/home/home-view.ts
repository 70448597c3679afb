import { mayI, type Viewer } from "../access/index.ts";
import { formPaths, formPolicy, ratingRoles, ratingsPaths, ratingsPolicy } from "../auditing/index.ts";
import { timelinessPaths, timelinessPolicy } from "../insight/index.ts";
import { dateInWords, percentInWords } from "../platform/index.ts";
import { periodInWords, type ReportRow, reportsPaths } from "../reports/index.ts";
import { html, type Html, responsiveTable } from "../ui/index.ts";
import { firstStepsView } from "./first-steps-view.ts";
import type { FirstSteps } from "./load-first-steps.ts";
import type { MyRatings } from "./load-my-ratings.ts";
import type { Programme } from "./load-programme.ts";
import type { Waiting } from "./load-waiting.ts";
import { programmeView } from "./programme-view.ts";
import { waitingCards, waitingView } from "./waiting-view.ts";

export type HomeView = { viewer: Viewer; waiting: Waiting; programme: Programme | undefined; myRatings: MyRatings | undefined; reports: readonly ReportRow[]; steps: FirstSteps };

const myRatingsView = ({ raterId, rows }: MyRatings): Html => html`<h2 class="govuk-heading-m">Your latest audits</h2>
${responsiveTable({
  phone: "cards", caption: "Your latest audits", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Audit" }, { text: "Date" }, { text: "As" }, { text: "Team" }, { text: "Score", format: "numeric" }],
  rows: rows.map((row) => [
    { html: html`<a class="govuk-link" href="${ratingsPaths.rating(row.id)}">${row.reference}</a>` }, { text: dateInWords(row.ratedOn) }, { text: ratingRoles[row.role].label },
    { text: row.teamName ?? "–" }, { text: percentInWords(row.percent), format: "numeric" },
  ]),
})}
<p class="govuk-body"><a class="govuk-link" href="${ratingsPaths.list({ rater: raterId })}">All your audits</a></p>`;

const reportsView = (reports: readonly ReportRow[]): Html => html`<h2 class="govuk-heading-m">Latest published reports</h2>
${reports.length === 0
  ? html`<p class="govuk-body">No report has been published yet.</p>`
  : html`<ul class="govuk-list govuk-list--spaced">${reports.map((report) => html`<li><a class="govuk-link" href="${reportsPaths.report(report.id)}">${report.title}</a><br>
<span class="govuk-hint">${periodInWords(report)}, published ${dateInWords(report.publishedOn)}</span></li>`)}</ul>
<p class="govuk-body"><a class="govuk-link" href="${reportsPaths.list()}">All reports</a></p>`}`;

const timelinessLink = html`<p class="govuk-body"><a class="govuk-link" href="${timelinessPaths.overview()}">Timeliness: how time limits are kept, and which cases breach next</a></p>`;

/** Writers, panel members and outside auditors see what is theirs alone. */
const seesNoFigures = (viewer: Viewer): boolean => mayI(viewer, formPolicy, "see my audits") && !mayI(viewer, ratingsPolicy, "see ratings");

const ownAudits = html`<p class="govuk-body-l">What was given to you, and messages about it, are under <a class="govuk-link" href="${formPaths.mine()}">My audits</a>.</p>`;

/** The page that people see first: what waits for them, how the programme stands, what was published. */
export const homeView = ({ viewer, waiting, programme, myRatings, reports, steps }: HomeView): Html => html`<h1 class="govuk-heading-l">Quality assurance of EHC plans</h1>
${(programme !== undefined || waitingCards(waiting).length > 0) && waitingView(waiting)}
${seesNoFigures(viewer) ? ownAudits : (programme === undefined || !steps.hasPlans) && firstStepsView(viewer, steps)}
${programme !== undefined && programmeView(programme)}
${steps.hasPlans && mayI(viewer, timelinessPolicy, "see timeliness") && timelinessLink}
${myRatings !== undefined && myRatingsView(myRatings)}
${(programme !== undefined || reports.length > 0) && reportsView(reports)}`;
