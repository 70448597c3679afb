import { html, type Html } from "../../ui/index.ts";
import { adviceView } from "./advice-view.ts";
import { answersView } from "./answers-view.ts";
import { findingsView } from "./findings-view.ts";
import { pageParts } from "./parts/part.ts";
import type { ReadingToShow } from "./reading-to-show.ts";
import { numberFindings } from "./shape/number-findings.ts";
import { shortView } from "./short-view.ts";
import { textView } from "./text-view.ts";
import { threadView } from "./thread/thread-view.ts";

/** A plan's reading on one page, in parts that have addresses of their own. To be shown wide. */
export function readingPage(given: ReadingToShow): Html {
  const { reading, plan, links, instrument } = given;
  const findings = numberFindings(reading);
  return html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l"><a class="govuk-link gt-plain-link" href="${plan.href}">${plan.name}</a>: how the plan reads</h1>
<p class="govuk-body gt-reading__links"><a class="govuk-link" href="${links.feedback}">Feedback for the writer</a> <a class="govuk-link" href="${links.feedbackDocx}">The same as a Word file</a></p>
${pageParts([
    { id: "in-short", title: "In short", body: shortView(given, findings) },
    { id: "thread", title: "The golden thread", body: threadView(reading, findings) },
    { id: "text", title: "The plan’s text", body: textView(reading, findings) },
    { id: "findings", title: "Findings", body: findingsView(given, findings) },
    { id: "advice", title: "Advice beside the plan", body: adviceView(reading) },
    { id: "answers", title: "Suggested answers", body: answersView(reading, instrument) },
  ])}`;
}
