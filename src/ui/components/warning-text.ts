import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type WarningTextParams = Content & { readonly iconFallbackText?: string; readonly classes?: string; readonly attributes?: Attributes };

export const warningText = (params: WarningTextParams): Html =>
  html`<div class="${classNames("govuk-warning-text", params.classes)}"${attributes(params.attributes)}>
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text">
<span class="govuk-visually-hidden">${params.iconFallbackText || "Warning"}</span>
${content(params)}
</strong>
</div>`;
