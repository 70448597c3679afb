import { html, type Html } from "../../ui/index.ts";
import { listFields, singleFields, type TypedDesign } from "./typed-design.ts";

/** The design in a form that asks for something else: it goes along unseen. `without` are the fields that the form shows itself. */
export function hiddenFields(typed: TypedDesign, without: readonly string[] = []): Html {
  const pairs: [string, string][] = [
    ...singleFields.map((name): [string, string] => [name, typed[name]]), ...listFields.flatMap((name) => typed[name].map((value): [string, string] => [name, value])),
    ...(["from", "to"] as const).flatMap((end) => (["day", "month", "year"] as const).map((part): [string, string] => [`${end}-${part}`, typed[end][part]])),
  ];
  return html`${pairs.filter(([name, value]) => value !== "" && !without.includes(name)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">
`)}`;
}
