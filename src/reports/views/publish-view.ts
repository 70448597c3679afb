import { html, warningText, type Html } from "../../ui/index.ts";
import { countOf } from "../dip-sample/words/phrases.ts";
import { reportFormats } from "../formats/index.ts";
import { reportsPaths } from "../paths.ts";
import type { OpenReport } from "../use-cases/open-report.ts";
import { confirmView } from "./confirm-view.ts";
import type { Faults } from "./form-faults.ts";

/** What is worth a second look before publishing. */
export function lookAgain({ content }: Pick<OpenReport, "content">): string[] {
  const { sample } = content.figures;
  const undated = content.recommendations.filter((each) => each.dueOn === null).length;
  return [
    ...(content.recommendations.length === 0 ? ["The report makes no recommendations."] : []),
    ...(undated > 0 ? [`${countOf(undated, "recommendation has", "recommendations have")} no date.`] : []),
    ...(sample.withoutTeam > 0 ? [`${countOf(sample.withoutTeam, "audit names", "audits name")} no team and ${sample.withoutTeam === 1 ? "is" : "are"} in no average.`] : []),
    ...(sample.withoutScore > 0 ? [`${countOf(sample.withoutScore, "audit has", "audits have")} no score.`] : []),
    ...(content.figures.overall.months.some((month) => !month.earlier && month.value === null) ? ["A month of the period has no figure."] : []),
  ];
}

export function publishView(page: OpenReport & { csrf: Html; version: string; faults: Faults }): Html {
  const { report, document } = page;
  const again = lookAgain(page).map((line) => line.charAt(0).toUpperCase() + line.slice(1));
  return confirmView({
    csrf: page.csrf, caption: document.title, title: "Publish this report", faults: page.faults,
    body: html`${again.length > 0 && html`<h2 class="govuk-heading-s">Worth a second look</h2><ul class="govuk-list govuk-list--bullet">${again.map((line) => html`<li>${line}</li>`)}</ul>`}
<p class="govuk-body">Publishing freezes its figures and words as they are now, and keeps ${countOf(reportFormats.length, "file")} of it. Everybody with an account of your authority can then read it. Its recommendations begin to count, and open ones of earlier reports are carried forward.</p>
${warningText({ text: "A published report cannot be changed. A mistake is mended by withdrawing it with a reason and making another." })}`,
    fields: html`<input type="hidden" name="version" value="${page.version}">`,
    action: reportsPaths.publish(report.id), buttonText: "Publish now", cancelHref: reportsPaths.report(report.id),
  });
}
