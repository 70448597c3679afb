import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent, type MaybeItem } from "./content.ts";
import { i18nAttributes } from "./i18n-attributes.ts";

export type AccordionSection = {
  readonly heading: Content;
  readonly summary?: Content;
  readonly content?: Content;
  readonly expanded?: boolean;
};

export type AccordionParams = {
  readonly id: string;
  readonly headingLevel?: number;
  readonly items: readonly MaybeItem<AccordionSection>[];
  readonly rememberExpanded?: boolean;
  readonly hideAllSectionsText?: string;
  readonly hideSectionText?: string;
  readonly hideSectionAriaLabelText?: string;
  readonly showAllSectionsText?: string;
  readonly showSectionText?: string;
  readonly showSectionAriaLabelText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const section = (params: AccordionParams, item: AccordionSection, place: number): Html => {
  const level = params.headingLevel || 2;
  const body = item.content?.html ? content(item.content) : item.content && hasContent(item.content) && html`<p class="govuk-body">${item.content.text}</p>`;
  return html`<div class="${classNames("govuk-accordion__section", item.expanded && "govuk-accordion__section--expanded")}">
<div class="govuk-accordion__section-header">
<h${level} class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="${params.id}-heading-${place}">${content(item.heading)}</span></h${level}>
${item.summary && hasContent(item.summary) && html`<div class="govuk-accordion__section-summary govuk-body" id="${params.id}-summary-${place}">${content(item.summary)}</div>`}
</div>
<div id="${params.id}-content-${place}" class="govuk-accordion__section-content">${body}</div>
</div>`;
};

export const accordion = (params: AccordionParams): Html => {
  const words = i18nAttributes({
    "hide-all-sections": params.hideAllSectionsText,
    "hide-section": params.hideSectionText,
    "hide-section-aria-label": params.hideSectionAriaLabelText,
    "show-all-sections": params.showAllSectionsText,
    "show-section": params.showSectionText,
    "show-section-aria-label": params.showSectionAriaLabelText,
  });
  const remember = params.rememberExpanded === undefined ? undefined : String(params.rememberExpanded);
  return html`<div class="${classNames("govuk-accordion", params.classes)}" data-module="govuk-accordion" id="${params.id}"${words}${attributes({ "data-remember-expanded": remember })}${attributes(params.attributes)}>
${params.items.map((item, index) => item && section(params, item, index + 1))}
</div>`;
};
