import { attributes } from "../attributes.ts";
import { type Html, joined } from "../html.ts";

/** Words for a plural ("one", "other"), as Intl.PluralRules names them. */
export type Plurals = Readonly<Record<string, string>>;

/** Words that govuk-frontend's scripts say, as data attributes: one text or one for each plural form. */
export const i18nAttributes = (words: Readonly<Record<string, string | Plurals | undefined>>): Html =>
  joined(Object.entries(words).map(([key, given]) => {
    if (!given) return undefined;
    if (typeof given === "string") return attributes({ [`data-i18n.${key}`]: given });
    return attributes(Object.fromEntries(Object.entries(given).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text])));
  }));
