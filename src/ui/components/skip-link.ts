import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type SkipLinkParams = Content & { readonly href?: string; readonly classes?: string; readonly attributes?: Attributes };

export const skipLink = (params: SkipLinkParams): Html =>
  html`<a href="${params.href || "#content"}" class="${classNames("govuk-skip-link", params.classes)}"${attributes(params.attributes)} data-module="govuk-skip-link">${content(params)}</a>`;
