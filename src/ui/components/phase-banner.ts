import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";
import { tag, type TagParams } from "./tag.ts";

export type PhaseBannerParams = Content & {
  readonly tag?: Pick<TagParams, "text" | "html" | "classes">;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export const phaseBanner = (params: PhaseBannerParams): Html =>
  html`<div class="${classNames("govuk-phase-banner govuk-width-container", params.classes)}"${attributes(params.attributes)}>
<p class="govuk-phase-banner__content">
${tag({ text: params.tag?.text, html: params.tag?.html, classes: classNames("govuk-phase-banner__content__tag", params.tag?.classes) })}
<span class="govuk-phase-banner__text">${content(params)}</span>
</p>
</div>`;
