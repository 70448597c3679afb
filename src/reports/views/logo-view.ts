import { button, fileUpload, html, type Html } from "../../ui/index.ts";
import type { DocumentLogo } from "../document/report-document.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type LogoPage = { csrf: Html; authorityName: string; logo: DocumentLogo | undefined; faults: Faults };

/** The council's logo as its reports bear it, with a way to change it and to take it away. */
export function logoView({ csrf, authorityName, logo, faults }: LogoPage): Html {
  return html`${faultList(faults)}<h1 class="govuk-heading-l">Logo of the council</h1>
<p class="govuk-body">It stands at the head of every report: on its page and in its PDF, Word and web page files. A published report keeps the logo that it was published with.</p>
${logo ? html`<h2 class="govuk-heading-m">The logo now</h2>
<p class="govuk-body"><img class="gt-report__logo" src="${reportsPaths.logoFile(logo.sha256)}" alt="${authorityName}" width="${logo.width}" height="${logo.height}"></p>
<p class="govuk-body">Screen readers read it out as “${authorityName}”.</p>` : html`<p class="govuk-body">There is no logo yet.</p>`}
<form method="post" action="${reportsPaths.logo()}" enctype="multipart/form-data" novalidate>${csrf}
${fileUpload({ id: "logo", name: "logo", label: { text: logo ? "A new logo in its place" : "Logo", classes: "govuk-label--m" }, hint: { text: "PNG or JPEG, up to 500 kB, for a white page" }, ...faultOf(faults, "logo") })}
<div class="govuk-button-group">${button({ text: logo ? "Change the logo" : "Add the logo", preventDoubleClick: true })}<a class="govuk-link" href="${reportsPaths.list()}">Cancel</a></div></form>
${logo && html`<form method="post" action="${reportsPaths.removeLogo()}" novalidate>${csrf}${button({ text: "Remove the logo", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}`;
}
