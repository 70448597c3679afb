import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type InsetTextParams = Content & { readonly id?: string; readonly classes?: string; readonly attributes?: Attributes };

export const insetText = (params: InsetTextParams): Html =>
  html`<div${attributes({ id: params.id || undefined })} class="${classNames("govuk-inset-text", params.classes)}"${attributes(params.attributes)}>${content(params)}</div>`;
