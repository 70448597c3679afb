import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html, type HtmlValue } from "../html.ts";
import type { Content } from "./content.ts";
import { content } from "./content.ts";
import { errorMessage, type ErrorMessageParams } from "./error-message.ts";
import { hint, type HintParams } from "./hint.ts";

export type FormGroupParams = {
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly beforeInput?: Content;
  readonly afterInput?: Content;
  readonly beforeInputs?: Content;
  readonly afterInputs?: Content;
};

export type FieldParams = {
  readonly hint?: HintParams;
  /** Absent when the answer has no fault, so that a page can pass `errors.name` as it is. */
  readonly errorMessage?: ErrorMessageParams | false | null;
  readonly formGroup?: FormGroupParams;
};

/** The group around a field, marked when its answer has a fault. */
export const formGroup = (params: FieldParams, inner: HtmlValue): Html =>
  html`<div class="${classNames("govuk-form-group", params.errorMessage && "govuk-form-group--error", params.formGroup?.classes)}"${attributes(params.formGroup?.attributes)}>
  ${inner}
</div>`;

/** Hint and error of a field, with the ids that describe it (`aria-describedby`). */
export const hintAndError = (params: FieldParams, id: string, describedBy: string | undefined): { markup: Html; describedBy: string | undefined } => ({
  markup: html`${params.hint && hint({ ...params.hint, id: `${id}-hint` })}
${params.errorMessage && errorMessage({ ...params.errorMessage, id: `${id}-error` })}`,
  describedBy: classNames(describedBy, params.hint && `${id}-hint`, params.errorMessage && `${id}-error`) || undefined,
});

export const before = (params: FieldParams): HtmlValue => content(params.formGroup?.beforeInput);
export const after = (params: FieldParams): HtmlValue => content(params.formGroup?.afterInput);
