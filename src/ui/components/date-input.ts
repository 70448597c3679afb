import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type MaybeItem, present, type Words } from "./content.ts";
import { type FieldParams, formGroup, hintAndError } from "./field.ts";
import { fieldset, type FieldsetParams } from "./fieldset.ts";
import { input } from "./input.ts";

export type DateInputItem = {
  readonly id?: string;
  readonly name?: string;
  readonly label?: string;
  readonly value?: Words | null;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly inputmode?: string;
  readonly error?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export type DateInputParams = FieldParams & {
  readonly id: string;
  readonly namePrefix?: string;
  readonly items?: readonly MaybeItem<DateInputItem>[];
  readonly day?: MaybeItem<DateInputItem>;
  readonly month?: MaybeItem<DateInputItem>;
  readonly year?: MaybeItem<DateInputItem>;
  readonly values?: Readonly<Record<string, Words | null | undefined>>;
  readonly fieldset?: FieldsetParams;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

type Part = "day" | "month" | "year";
const widths = { day: 2, month: 2, year: 4 } as const;
const parts = ["day", "month", "year"] as const;

/** A part that is false or null is left out of the date. */
const standing = (params: DateInputParams, part: Part): MaybeItem<DateInputItem> =>
  params[part] !== undefined ? params[part] : { name: part, value: params.values?.[part], classes: `govuk-input--width-${widths[part]}` };

const marked = (item: DateInputItem): boolean => item.error === true || (item.classes ?? "").includes("govuk-input--error");

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const oneInput = (params: DateInputParams, given: DateInputItem, anyMarked: boolean): Html => {
  const part = parts.find((known) => {
    const own = standing(params, known);
    return given === params[known] || (given.name && (given.name === known || given.name === (own ? own.name : undefined)));
  });
  const name = given.name ?? part ?? "";
  const own = part && standing(params, part);
  const value = given.value ?? (own ? own.value : undefined);
  const wrong = marked(given) || (given.error !== false && Boolean(params.errorMessage) && !anyMarked);
  const prefix = params.namePrefix ? `${params.namePrefix}-` : "";
  return html`<div class="govuk-date-input__item">${input({
    label: { text: given.label || capitalised(name), classes: "govuk-date-input__label" },
    id: given.id || `${params.id}-${name}`,
    classes: classNames(
      "govuk-date-input__input",
      wrong && !given.classes?.includes("govuk-input--error") && "govuk-input--error",
      !given.classes?.includes("govuk-input--width-") && `govuk-input--width-${part ? widths[part] : 2}`,
      given.classes,
    ),
    name: prefix + name,
    value: value ?? params.values?.[prefix + name],
    inputmode: given.inputmode || "numeric",
    autocomplete: given.autocomplete,
    pattern: given.pattern,
    attributes: given.attributes,
  })}</div>`;
};

/** Day, month and year as three small fields. */
export const dateInput = (params: DateInputParams): Html => {
  const items = present(params.items?.length ? params.items : parts.map((part) => standing(params, part)));
  const anyMarked = items.some(marked);
  const helped = hintAndError(params, params.id, params.fieldset?.describedBy);
  const inner = html`${helped.markup}
<div class="${classNames("govuk-date-input", params.classes)}"${attributes(params.attributes)}${attributes({ id: params.id || undefined })}>
${content(params.formGroup?.beforeInputs)}
${items.map((item) => oneInput(params, item, anyMarked))}
${content(params.formGroup?.afterInputs)}
</div>`;
  if (!params.fieldset) return formGroup(params, inner);
  const { legend, classes, attributes: own } = params.fieldset;
  // Without the role some screen readers do not say the hint of a set of text fields.
  return formGroup(params, fieldset({ describedBy: helped.describedBy, role: "group", legend, classes, attributes: own, html: inner }));
};
