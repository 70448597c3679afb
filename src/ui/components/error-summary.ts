import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent, type Words } from "./content.ts";

export type ErrorSummaryItem = Content & { readonly href?: string; readonly attributes?: Attributes };

export type ErrorSummaryParams = {
  readonly titleText?: Words;
  readonly titleHtml?: Html;
  readonly descriptionText?: Words;
  readonly descriptionHtml?: Html;
  readonly errorList?: readonly ErrorSummaryItem[];
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const item = (fault: ErrorSummaryItem): Html =>
  html`<li>${fault.href ? html`<a href="${fault.href}"${attributes(fault.attributes)}>${content(fault)}</a>` : content(fault)}</li>`;

/** The box at the top of a page that lists its faults; the title is "There is a problem" unless another is given. */
export const errorSummary = (params: ErrorSummaryParams): Html => {
  const description = { text: params.descriptionText, html: params.descriptionHtml };
  const focus = params.disableAutoFocus === undefined ? undefined : String(params.disableAutoFocus);
  return html`<div class="${classNames("govuk-error-summary", params.classes)}"${attributes({ "data-disable-auto-focus": focus })}${attributes(params.attributes)} data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">${content({ html: params.titleHtml, text: params.titleText ?? "There is a problem" })}</h2>
<div class="govuk-error-summary__body">
${hasContent(description) && html`<p>${content(description)}</p>`}
${params.errorList?.length ? html`<ul class="govuk-list govuk-error-summary__list">${params.errorList.map(item)}</ul>` : ""}
</div>
</div>
</div>`;
};
