import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type ErrorMessageParams = Content & {
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  /** Said before the message to people who hear the page; "Error" when not given, nothing when false. */
  readonly visuallyHiddenText?: string | false | null;
};

export const errorMessage = (params: ErrorMessageParams): Html => {
  const hidden = params.visuallyHiddenText === undefined ? "Error" : params.visuallyHiddenText;
  return html`<p${attributes({ id: params.id || undefined })} class="${classNames("govuk-error-message", params.classes)}"${attributes(params.attributes)}>
  ${hidden && html`<span class="govuk-visually-hidden">${hidden}:</span> `}${content(params)}
</p>`;
};
