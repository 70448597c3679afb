import { errorSummary, html, type Html } from "../../ui/index.ts";

export type Faults = Readonly<Record<string, string | undefined>>;

/** The list of faults at the top of a form; nothing where there is none. The names are the fields' ids. */
export function faultList(faults: Faults): Html {
  const listed = Object.entries(faults).flatMap(([id, text]) => (text === undefined ? [] : [{ text, href: `#${id}` }]));
  return html`${listed.length > 0 && errorSummary({ errorList: listed })}`;
}

/** What a field of a form is told about its own fault. */
export function faultOf(faults: Faults, id: string): { errorMessage?: { text: string } } {
  const text = faults[id];
  return text === undefined ? {} : { errorMessage: { text } };
}
