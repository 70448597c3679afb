import { html, warningText, type Html } from "../../ui/index.ts";
import { countOf } from "../dip-sample/words/phrases.ts";
import { reportFormats } from "../formats/index.ts";
import { reportsPaths } from "../paths.ts";
import type { OpenReport } from "../use-cases/open-report.ts";
import { confirmView } from "./confirm-view.ts";
import type { Faults } from "./form-faults.ts";

export function publishView(page: OpenReport & { csrf: Html; version: string; faults: Faults }): Html {
  const { report, document } = page;
  const again = page.lookAgain.map((line) => line.charAt(0).toUpperCase() + line.slice(1));
  return confirmView({
    csrf: page.csrf, caption: document.title, title: "Publish this report", faults: page.faults,
    body: html`${again.length > 0 && html`<h2 class="govuk-heading-s">Worth a second look</h2><ul class="govuk-list govuk-list--bullet">${again.map((line) => html`<li>${line}</li>`)}</ul>`}
<p class="govuk-body">Publishing freezes its figures and words as they are now, and keeps ${countOf(reportFormats.length, "file")} of it. Everybody with an account of your authority can then read it. Its recommendations begin to count, and open ones of earlier reports are carried forward.</p>
${warningText({ text: "A published report cannot be changed. A mistake is mended by a corrected version, which says what has changed." })}`,
    fields: html`<input type="hidden" name="version" value="${page.version}">`,
    action: reportsPaths.publish(report.id), buttonText: "Publish now", cancelHref: reportsPaths.report(report.id),
  });
}
