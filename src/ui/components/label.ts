import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent } from "./content.ts";

export type LabelParams = Content & {
  readonly for?: string;
  readonly isPageHeading?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export const label = (params: LabelParams): Html => {
  if (!hasContent(params)) return html``;
  const element = html`<label class="${classNames("govuk-label", params.classes)}"${attributes(params.attributes)}${attributes({ for: params.for || undefined })}>${content(params)}</label>`;
  return params.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element;
};
