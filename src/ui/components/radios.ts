import type { Html } from "../html.ts";
import { type ChoiceItem, choices, type ChoicesParams } from "./choices.ts";
import type { Words } from "./content.ts";
import { isChosen } from "./is-chosen.ts";

export type RadioItem = ChoiceItem;
export type RadiosParams = ChoicesParams & { readonly value?: Words | null };

export const radios = (params: RadiosParams): Html =>
  choices({ type: "radio", block: "govuk-radios", isChecked: (item) => isChosen(item.checked, item.value, params.value) }, params);
