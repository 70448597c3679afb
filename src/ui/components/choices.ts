import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html, isEmpty } from "../html.ts";
import { content, type Content, hasContent, type MaybeItem, type Words } from "./content.ts";
import { type FieldParams, formGroup, hintAndError } from "./field.ts";
import { fieldset, type FieldsetParams } from "./fieldset.ts";
import { hint, type HintParams } from "./hint.ts";
import { label, type LabelParams } from "./label.ts";

export type ChoiceItem = Content & {
  readonly id?: string;
  readonly name?: string;
  readonly value?: Words;
  readonly label?: Pick<LabelParams, "classes" | "attributes">;
  readonly hint?: HintParams;
  readonly divider?: string;
  readonly checked?: boolean;
  readonly conditional?: { readonly html?: Html | null } | false | null;
  readonly disabled?: boolean;
  readonly behaviour?: string;
  readonly attributes?: Attributes;
};

export type ChoicesParams = FieldParams & {
  readonly fieldset?: FieldsetParams;
  readonly idPrefix?: string;
  readonly name: string;
  readonly items: readonly MaybeItem<ChoiceItem>[];
  readonly classes?: string;
  readonly attributes?: Attributes;
};

type Kind = {
  readonly type: "radio" | "checkbox";
  readonly block: "govuk-radios" | "govuk-checkboxes";
  readonly describedBy?: string;
  readonly isChecked: (item: ChoiceItem) => boolean;
};

const choice = (kind: Kind, params: ChoicesParams, item: ChoiceItem, id: string, describedBy: string | undefined): Html => {
  const hinted = item.hint && hasContent(item.hint);
  const revealed = item.conditional && !isEmpty(item.conditional.html) ? item.conditional.html : undefined;
  const checked = kind.isChecked(item);
  const input = attributes({
    id,
    name: item.name || params.name,
    type: kind.type,
    value: item.value ?? "",
    checked,
    disabled: item.disabled,
    "data-aria-controls": revealed && `conditional-${id}`,
    "data-behaviour": item.behaviour,
    "aria-describedby": classNames(describedBy, hinted && `${id}-item-hint`) || undefined,
  });
  return html`<div class="${kind.block}__item">
  <input class="${kind.block}__input"${input}${attributes(item.attributes)}>
  ${label({ text: item.text, html: item.html, classes: classNames(`${kind.block}__label`, item.label?.classes), attributes: item.label?.attributes, for: id })}
  ${hinted && hint({ ...item.hint, id: `${id}-item-hint`, classes: classNames(`${kind.block}__hint`, item.hint?.classes) })}
</div>
${revealed && html`<div class="${classNames(`${kind.block}__conditional`, !checked && `${kind.block}__conditional--hidden`)}" id="conditional-${id}">${revealed}</div>`}`;
};

/** Radios and checkboxes: the same markup but for the kind of input. */
export const choices = (kind: Kind, params: ChoicesParams): Html => {
  const idPrefix = params.idPrefix || params.name;
  const outside = params.fieldset?.describedBy || kind.describedBy;
  const helped = hintAndError(params, idPrefix, outside);
  // Numbers follow the place in the list as given, so an id stays the same when a neighbour is left out.
  const items = params.items.map((item, index) => {
    if (!item) return undefined;
    if (item.divider) return html`<div class="${kind.block}__divider">${item.divider}</div>`;
    const id = item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
    // Without a fieldset to carry it, each checkbox is described itself; radios are not, as govuk-frontend has it.
    const describedBy = kind.type === "checkbox" && !params.fieldset ? helped.describedBy : undefined;
    return choice(kind, params, item, id, describedBy);
  });
  const inner = html`${helped.markup}
<div class="${classNames(kind.block, params.classes)}"${attributes(params.attributes)} data-module="${kind.block}">
${content(params.formGroup?.beforeInputs)}
${items}
${content(params.formGroup?.afterInputs)}
</div>`;
  if (!params.fieldset) return formGroup(params, inner);
  const { legend, classes, attributes: own } = params.fieldset;
  return formGroup(params, fieldset({ describedBy: helped.describedBy, legend, classes, attributes: own, html: inner }));
};
