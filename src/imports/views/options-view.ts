import { button, errorSummary, html, input, radios, select, type Html } from "../../ui/index.ts";
import type { ImportOption } from "../import-field.ts";
import type { ImportKind } from "../import-kind.ts";
import { importPaths } from "../paths.ts";

export type OptionWithChoices = ImportOption & { found: { value: string; text: string }[] | undefined };
export type OptionsPage = {
  id: string; kind: ImportKind; fileName: string; csrf: Html; options: readonly OptionWithChoices[];
  values: Readonly<Record<string, string>>; errors: Readonly<Record<string, string>>;
};

const FEW = 6;

/** Third step, where the kind asks for one: what goes with the file. */
export function optionsView(page: OptionsPage): Html {
  const errors = Object.entries(page.errors).map(([id, text]) => ({ text, href: `#option-${id}` }));
  return html`${errors.length > 0 && errorSummary({ errorList: errors })}
<span class="govuk-caption-l govuk-!-text-break-word">${page.fileName}</span>
<h1 class="govuk-heading-l">About this file</h1>
<form method="post" action="${importPaths.options(page.id)}" novalidate>${page.csrf}
${page.options.map((option) => field(option, page.values[option.id] ?? "", page.errors[option.id]))}
${button({ text: "Continue", preventDoubleClick: true })}</form>`;
}

function field(option: OptionWithChoices, value: string, error: string | undefined): Html {
  const id = `option-${option.id}`;
  const hint = { text: option.hint ?? "" };
  const errorMessage = error === undefined ? null : { text: error };
  const title = option.required ? option.title : `${option.title} (optional)`;
  if (option.found === undefined) return input({ id, name: id, label: { text: title, classes: "govuk-label--s" }, hint, value, errorMessage, classes: "govuk-!-width-two-thirds" });
  if (option.found.length <= FEW)
    return radios({
      idPrefix: id, name: id, hint, errorMessage, value,
      fieldset: { legend: { text: title, classes: "govuk-fieldset__legend--s" } }, classes: "govuk-radios--small",
      items: option.found.map((choice) => ({ value: choice.value, text: choice.text })),
    });
  return select({ id, name: id, label: { text: title, classes: "govuk-label--s" }, hint, errorMessage, value, items: [{ value: "", text: "Choose" }, ...option.found] });
}
