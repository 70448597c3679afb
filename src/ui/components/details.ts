import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, type Words } from "./content.ts";

export type DetailsParams = Content & {
  readonly summaryText?: Words;
  readonly summaryHtml?: Html;
  readonly id?: string;
  readonly open?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export const details = (params: DetailsParams): Html =>
  html`<details${attributes({ id: params.id || undefined })} class="${classNames("govuk-details", params.classes)}"${attributes(params.attributes)}${attributes({ open: params.open })}>
<summary class="govuk-details__summary">
<span class="govuk-details__summary-text">${content({ text: params.summaryText, html: params.summaryHtml })}</span>
</summary>
<div class="govuk-details__text">${content(params)}</div>
</details>`;
