import type { FastifyRequest } from "fastify";
import { formText } from "../../access/index.ts";
import type { TypedDate } from "../../platform/index.ts";
import { dateInput, errorSummary, html, type Html } from "../../ui/index.ts";

export type Faults = Readonly<Record<string, string>>;

export const faultOf = (faults: Faults, id: string) => (faults[id] === undefined ? {} : { errorMessage: { text: faults[id] } });

/** All faults of a form at its top, each leading to its field. */
export const faultSummary = (faults: Faults): Html => html`${Object.keys(faults).length > 0 && errorSummary({
  titleText: "There is a problem", errorList: Object.entries(faults).map(([id, text]) => ({ text, href: `#${id}` })),
})}`;

/** A date in three fields; its fault stands under the id of the first ("start-day"). */
export const dateField = (id: string, legend: string, typed: TypedDate, faults: Faults, hint?: string): Html => dateInput({
  id, namePrefix: id, fieldset: { legend: { text: legend, classes: "govuk-fieldset__legend--s" } }, ...(hint && { hint: { text: hint } }),
  values: { [`${id}-day`]: typed.day, [`${id}-month`]: typed.month, [`${id}-year`]: typed.year }, ...faultOf(faults, `${id}-day`),
});

export const typedDateIn = (request: FastifyRequest, id: string): TypedDate => ({ day: formText(request, `${id}-day`), month: formText(request, `${id}-month`), year: formText(request, `${id}-year`) });
