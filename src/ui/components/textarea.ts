import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "./content.ts";
import { after, before, type FieldParams, formGroup, hintAndError } from "./field.ts";
import { label, type LabelParams } from "./label.ts";

export type TextareaParams = FieldParams & {
  readonly id?: string;
  readonly name: string;
  readonly value?: Words | null;
  readonly rows?: Words;
  readonly spellcheck?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly autocomplete?: string;
  readonly label: LabelParams;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export const textarea = (params: TextareaParams): Html => {
  const id = params.id || params.name;
  const helped = hintAndError(params, id, params.describedBy);
  const own = attributes({
    id,
    name: params.name,
    rows: params.rows || 5,
    spellcheck: params.spellcheck === undefined ? undefined : String(params.spellcheck),
    disabled: params.disabled,
    "aria-describedby": helped.describedBy,
    autocomplete: params.autocomplete || undefined,
  });
  // A browser drops one line break straight after the tag, so one of ours keeps the writer's own.
  const opening = String(params.value ?? "").startsWith("\n") ? "\n" : "";
  return formGroup(params, html`${label({ ...params.label, for: id })}
${helped.markup}
${before(params)}
<textarea class="${classNames("govuk-textarea", params.errorMessage && "govuk-textarea--error", params.classes)}"${own}${attributes(params.attributes)}>${opening}${params.value}</textarea>
${after(params)}`);
};
