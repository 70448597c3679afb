import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent } from "./content.ts";

export type LegendParams = Content & { readonly isPageHeading?: boolean; readonly classes?: string };

export type FieldsetParams = {
  readonly describedBy?: string;
  readonly legend?: LegendParams;
  readonly classes?: string;
  readonly role?: string;
  readonly attributes?: Attributes;
  readonly html?: Html;
};

const legend = (params: LegendParams): Html => html`<legend class="${classNames("govuk-fieldset__legend", params.classes)}">
  ${params.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${content(params)}</h1>` : content(params)}
</legend>`;

export const fieldset = (params: FieldsetParams): Html =>
  html`<fieldset class="${classNames("govuk-fieldset", params.classes)}"${attributes({ role: params.role || undefined, "aria-describedby": params.describedBy || undefined })}${attributes(params.attributes)}>
  ${params.legend && hasContent(params.legend) && legend(params.legend)}
  ${params.html}
</fieldset>`;
