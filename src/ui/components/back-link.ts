import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type BackLinkParams = Content & { readonly href?: string; readonly classes?: string; readonly attributes?: Attributes };

export const backLink = (params: BackLinkParams): Html =>
  html`<a href="${params.href || "#"}" class="${classNames("govuk-back-link", params.classes)}"${attributes(params.attributes)}>${content({ html: params.html, text: params.text || "Back" })}</a>`;
