import { attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "./content.ts";
import { content } from "./content.ts";
import { hint } from "./hint.ts";
import { i18nAttributes, type Plurals } from "./i18n-attributes.ts";
import { textarea, type TextareaParams } from "./textarea.ts";

export type CharacterCountParams = TextareaParams & {
  readonly maxlength?: Words;
  readonly maxwords?: Words;
  readonly threshold?: Words;
  readonly countType?: string;
  readonly countMessage?: { readonly classes?: string };
  readonly textareaDescriptionText?: string;
  readonly charactersUnderLimitText?: Plurals;
  readonly charactersAtLimitText?: string;
  readonly charactersOverLimitText?: Plurals;
  readonly wordsUnderLimitText?: Plurals;
  readonly wordsAtLimitText?: string;
  readonly wordsOverLimitText?: Plurals;
};

/** A text area that says how much may still be written. */
export const characterCount = (params: CharacterCountParams): Html => {
  const id = params.id || params.name;
  const limit = params.maxwords || params.maxlength;
  const countType = params.countType || (params.maxwords ? "words" : undefined);
  const description = params.textareaDescriptionText || `You can enter up to %{count} ${countType === "words" ? "words" : "characters"}`;
  const message = hint({
    text: limit ? description.replace("%{count}", String(limit)) : undefined,
    id: `${id}-info`,
    classes: classNames("govuk-character-count__message", params.countMessage?.classes),
  });
  const own = html`${attributes({
    "data-module": "govuk-character-count",
    "data-maxlength": params.maxlength,
    "data-maxwords": params.maxwords,
    "data-threshold": params.threshold,
    "data-count-type": countType,
  })}${i18nAttributes({
    "textarea-description": !limit && params.textareaDescriptionText ? { other: params.textareaDescriptionText } : undefined,
    "characters-under-limit": params.charactersUnderLimitText,
    "characters-at-limit": params.charactersAtLimitText,
    "characters-over-limit": params.charactersOverLimitText,
    "words-under-limit": params.wordsUnderLimitText,
    "words-at-limit": params.wordsAtLimitText,
    "words-over-limit": params.wordsOverLimitText,
  })}${attributes(params.formGroup?.attributes)}`;
  return textarea({
    id,
    name: params.name,
    describedBy: `${id}-info`,
    rows: params.rows,
    spellcheck: params.spellcheck,
    value: params.value,
    formGroup: {
      classes: classNames("govuk-character-count", params.formGroup?.classes),
      attributes: own,
      beforeInput: params.formGroup?.beforeInput,
      afterInput: { html: html`${message}${content(params.formGroup?.afterInput)}` },
    },
    classes: classNames("govuk-js-character-count", params.classes),
    label: params.label,
    hint: params.hint,
    errorMessage: params.errorMessage,
    attributes: params.attributes,
  });
};
