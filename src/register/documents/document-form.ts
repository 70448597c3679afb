import { button, errorSummary, fileUpload, html, input, select, type Html } from "../../ui/index.ts";
import { payers } from "./payers.ts";

export type DocumentFormValues = { kind: string; title: string; author: string; datedOn: string; paidBy: string };
export type DocumentFormPage = {
  action: string;
  csrf: Html;
  planReference: string;
  kinds: readonly { id: string; name: string }[];
  values: DocumentFormValues;
  errors: Partial<Record<keyof DocumentFormValues | "file", string>>;
};

/** The form that adds a document to a plan, with what is wrong with it where it is wrong. */
export function documentForm({ action, csrf, planReference, kinds, values, errors }: DocumentFormPage): Html {
  const fault = (name: keyof DocumentFormPage["errors"]) => (errors[name] ? { errorMessage: { text: errors[name] } } : {});
  const listed = Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` }));
  return html`${listed.length > 0 && errorSummary({ titleText: "There is a problem", errorList: listed })}
<span class="govuk-caption-l">${planReference}</span><h1 class="govuk-heading-l">Add a document</h1>
<form method="post" action="${action}" enctype="multipart/form-data" novalidate>${csrf}
${fileUpload({ id: "file", name: "file", label: { text: "File" }, hint: { text: "Word (.docx), PDF or plain text, up to 25 MB" }, ...fault("file") })}
${select({ id: "kind", name: "kind", label: { text: "What it is" }, items: [{ value: "", text: "Choose" }, ...kinds.map((kind) => ({ value: kind.id, text: kind.name }))].map((item) => ({ ...item, selected: item.value === values.kind })), ...fault("kind") })}
${input({ id: "title", name: "title", label: { text: "Title" }, hint: { text: "The file’s name, if you leave it empty" }, value: values.title, ...fault("title") })}
${input({ id: "author", name: "author", label: { text: "Author" }, hint: { text: "Name and role, such as “Speech and language therapist”" }, value: values.author, ...fault("author") })}
${input({ id: "datedOn", name: "datedOn", type: "date", label: { text: "Date on the document" }, classes: "govuk-input--width-10", value: values.datedOn, ...fault("datedOn") })}
${select({ id: "paidBy", name: "paidBy", label: { text: "Who paid for it" }, hint: { text: "Of advice and reports, if you know" }, items: [{ value: "", text: "Not known" }, ...Object.entries(payers).map(([value, text]) => ({ value, text }))].map((item) => ({ ...item, selected: item.value === values.paidBy })), ...fault("paidBy") })}
${button({ text: "Add document", preventDoubleClick: true })}</form>`;
}
