import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent } from "./content.ts";
import { after, before, type FieldParams, formGroup, hintAndError } from "./field.ts";
import { label, type LabelParams } from "./label.ts";

type Affix = Content & { readonly classes?: string; readonly attributes?: Attributes };

export type InputParams = FieldParams & {
  readonly id?: string;
  readonly name: string;
  readonly type?: string;
  readonly inputmode?: string;
  readonly value?: string | number | null;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly label: LabelParams;
  readonly prefix?: Affix;
  readonly suffix?: Affix;
  readonly classes?: string;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly spellcheck?: boolean;
  readonly autocapitalize?: string;
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes };
  readonly attributes?: Attributes;
};

const affix = (params: Affix | undefined, kind: "prefix" | "suffix"): Html | undefined =>
  params && hasContent(params)
    ? html`<div class="${classNames(`govuk-input__${kind}`, params.classes)}" aria-hidden="true"${attributes(params.attributes)}>${content(params)}</div>`
    : undefined;

export const input = (params: InputParams): Html => {
  const id = params.id || params.name;
  const helped = hintAndError(params, id, params.describedBy);
  const element = html`<input${attributes({
    class: classNames("govuk-input", params.classes, params.errorMessage && "govuk-input--error"),
    id,
    name: params.name,
    type: params.type || "text",
    spellcheck: params.spellcheck === undefined ? undefined : String(params.spellcheck),
    value: params.value,
    disabled: params.disabled,
    "aria-describedby": helped.describedBy,
    autocomplete: params.autocomplete,
    autocapitalize: params.autocapitalize,
    pattern: params.pattern,
    inputmode: params.inputmode,
  })}${attributes(params.attributes)}>`;
  const prefix = affix(params.prefix, "prefix");
  const suffix = affix(params.suffix, "suffix");
  const wrapped = prefix || suffix || hasContent(params.formGroup?.beforeInput) || hasContent(params.formGroup?.afterInput);
  return formGroup(params, html`${label({ ...params.label, for: id })}
${helped.markup}
${wrapped
    ? html`<div class="${classNames("govuk-input__wrapper", params.inputWrapper?.classes)}"${attributes(params.inputWrapper?.attributes)}>${before(params)}${prefix}${element}${suffix}${after(params)}</div>`
    : element}`);
};
