import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { type MaybeItem, present, type Words } from "./content.ts";
import { after, before, type FieldParams, formGroup, hintAndError } from "./field.ts";
import { isChosen } from "./is-chosen.ts";
import { label, type LabelParams } from "./label.ts";

export type SelectItem = {
  readonly value?: Words | boolean;
  readonly text?: Words;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
};

export type SelectParams = FieldParams & {
  readonly id?: string;
  readonly name: string;
  readonly items: readonly MaybeItem<SelectItem>[];
  readonly value?: Words | null;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly label: LabelParams;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const option = (item: SelectItem, chosen: Words | null | undefined): Html =>
  html`<option${attributes({
    value: item.value === undefined ? undefined : String(item.value),
    selected: isChosen(item.selected, String(item.value ?? item.text ?? ""), chosen),
    disabled: item.disabled,
  })}${attributes(item.attributes)}>${item.text}</option>`;

export const select = (params: SelectParams): Html => {
  const id = params.id || params.name;
  const helped = hintAndError(params, id, params.describedBy);
  const own = attributes({ id, name: params.name, disabled: params.disabled, "aria-describedby": helped.describedBy });
  return formGroup(params, html`${label({ ...params.label, for: id })}
${helped.markup}
${before(params)}
<select class="${classNames("govuk-select", params.classes, params.errorMessage && "govuk-select--error")}"${own}${attributes(params.attributes)}>
${present(params.items).map((item) => option(item, params.value))}
</select>
${after(params)}`);
};
