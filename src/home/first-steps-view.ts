import { accessPaths, accessPolicy, mayI, type Viewer } from "../access/index.ts";
import { importPaths, importPolicy } from "../imports/index.ts";
import { instrumentPaths } from "../instruments/index.ts";
import { reportsPaths, reportsPolicy } from "../reports/index.ts";
import { emptyState, html, type Html, taskList } from "../ui/index.ts";
import type { FirstSteps } from "./load-first-steps.ts";

const status = (isDone: boolean) => (isDone ? { text: "Done" } : { tag: { text: "To do", classes: "govuk-tag--blue" } });

/** What to do first, for a council that begins; others are told that there is nothing yet. */
export function firstStepsView(viewer: Viewer, steps: FirstSteps): Html {
  if (!mayI(viewer, importPolicy, "import files")) {
    return emptyState({ title: "There is nothing here yet", text: "Once plans and audits are brought in, this page shows how the programme stands." });
  }
  return html`<h2 class="govuk-heading-m">First steps</h2>
${taskList({ idPrefix: "step", items: [
    mayI(viewer, accessPolicy, "manage people") && { title: { text: "Let your colleagues in" }, hint: { text: "Each with the roles that they need." }, href: accessPaths.people(), status: status(steps.hasColleagues) },
    { title: { text: "Look at the audit tools" }, hint: { text: "Those that come with Goldenthread; you can bring your own." }, href: instrumentPaths.list(), status: { text: "Whenever you like" } },
    { title: { text: "Bring in your register" }, hint: { text: "A spreadsheet of any make, or the SEN2 return." }, href: importPaths.files("register"), status: status(steps.hasPlans) },
    { title: { text: "Bring in your audits" }, hint: { text: "From the spreadsheets that your auditors filled in." }, href: importPaths.files("ratings"), status: status(steps.hasRatings) },
    mayI(viewer, reportsPolicy, "make and edit reports") && { title: { text: "Make your first report" }, hint: { text: "Goldenthread works out the figures and writes a first text." }, href: reportsPaths.make("dip-sample"), status: steps.hasRatings ? status(steps.hasReport) : { text: "Cannot start yet" } },
  ] })}`;
}
