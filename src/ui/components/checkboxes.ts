import type { Html } from "../html.ts";
import { type ChoiceItem, choices, type ChoicesParams } from "./choices.ts";
import type { Words } from "./content.ts";
import { isChosen } from "./is-chosen.ts";

export type CheckboxItem = ChoiceItem;
export type CheckboxesParams = ChoicesParams & { readonly values?: readonly Words[]; readonly describedBy?: string };

export const checkboxes = (params: CheckboxesParams): Html =>
  choices({
    type: "checkbox",
    block: "govuk-checkboxes",
    describedBy: params.describedBy,
    isChecked: (item) => item.checked === true || (params.values ?? []).some((value) => isChosen(item.checked, item.value, value)),
  }, params);
