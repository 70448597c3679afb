import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type TagParams = Content & { readonly classes?: string; readonly attributes?: Attributes };

export const tag = (params: TagParams): Html =>
  html`<strong class="${classNames("govuk-tag", params.classes)}"${attributes(params.attributes)}>${content(params)}</strong>`;
