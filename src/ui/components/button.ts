import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type ButtonParams = Content & {
  readonly href?: string;
  readonly type?: "submit" | "button" | "reset";
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly preventDoubleClick?: boolean;
  readonly isStartButton?: boolean;
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const startIcon = html`<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>`;

/** A button, or a link that looks like one when `href` is given. */
export const button = (params: ButtonParams): Html => {
  const shared = html` class="${classNames("govuk-button", params.classes, params.isStartButton && "govuk-button--start")}" data-module="govuk-button"${attributes(params.attributes)}${attributes({ id: params.id || undefined })}`;
  const words = params.html && params.isStartButton ? html`<span>${params.html}</span>` : content(params);
  const inner = html`${words}${params.isStartButton && startIcon}`;
  if (params.href) return html`<a href="${params.href}" role="button" draggable="false"${shared}>${inner}</a>`;
  const own = attributes({
    value: params.value || undefined,
    name: params.name || undefined,
    disabled: params.disabled,
    "aria-disabled": params.disabled ? "true" : undefined,
    "data-prevent-double-click": params.preventDoubleClick === undefined ? undefined : String(params.preventDoubleClick),
  });
  return html`<button type="${params.type || "submit"}"${own}${shared}>${inner}</button>`;
};
