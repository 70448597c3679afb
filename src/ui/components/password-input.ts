import { attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { button } from "./button.ts";
import { content } from "./content.ts";
import { i18nAttributes } from "./i18n-attributes.ts";
import { input, type InputParams } from "./input.ts";

export type PasswordInputParams = Omit<InputParams, "type" | "prefix" | "suffix" | "inputWrapper"> & {
  readonly showPasswordText?: string;
  readonly hidePasswordText?: string;
  readonly showPasswordAriaLabelText?: string;
  readonly hidePasswordAriaLabelText?: string;
  readonly passwordShownAnnouncementText?: string;
  readonly passwordHiddenAnnouncementText?: string;
  readonly button?: { readonly classes?: string };
};

/** A password with a button that shows it; the button appears only when scripts run. */
export const passwordInput = (params: PasswordInputParams): Html => {
  const id = params.id || params.name;
  const toggle = button({
    type: "button",
    classes: classNames("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", params.button?.classes),
    text: params.showPasswordText ?? "Show",
    attributes: { "aria-controls": id, "aria-label": params.showPasswordAriaLabelText ?? "Show password", hidden: true },
  });
  return input({
    ...params,
    formGroup: {
      classes: classNames("govuk-password-input", params.formGroup?.classes),
      attributes: html`${attributes({ "data-module": "govuk-password-input" })}${i18nAttributes({
        "show-password": params.showPasswordText,
        "hide-password": params.hidePasswordText,
        "show-password-aria-label": params.showPasswordAriaLabelText,
        "hide-password-aria-label": params.hidePasswordAriaLabelText,
        "password-shown-announcement": params.passwordShownAnnouncementText,
        "password-hidden-announcement": params.passwordHiddenAnnouncementText,
      })}${attributes(params.formGroup?.attributes)}`,
      beforeInput: params.formGroup?.beforeInput,
      afterInput: { html: html`${toggle}${content(params.formGroup?.afterInput)}` },
    },
    inputWrapper: { classes: "govuk-password-input__wrapper" },
    classes: classNames("govuk-password-input__input govuk-js-password-input-input", params.classes),
    id,
    type: "password",
    spellcheck: false,
    autocapitalize: "none",
    autocomplete: params.autocomplete || "current-password",
  });
};
