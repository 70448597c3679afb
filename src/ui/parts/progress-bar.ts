import { attributes } from "../attributes.ts";
import { type Html, html } from "../html.ts";

export type ProgressBarParams = {
  readonly id: string;
  /** What is being done: "Reading plans". */
  readonly label: string;
  readonly done: number;
  /** null while it is not known how much there is. */
  readonly total: number | null;
  /** More to say: the step, how long it may take. */
  readonly words?: string;
  /** While the work goes on: the part asks again after so many seconds. Leave out when it has ended. */
  readonly refreshSeconds?: number;
};

const number = new Intl.NumberFormat("en-GB");

/** Long work as a bar and in words. Pass the same `refreshSeconds` to `layout` for people without scripts. */
export const progressBar = (params: ProgressBarParams): Html => {
  const { done, total } = params;
  const share = total !== null && total > 0 ? Math.floor((done / total) * 100) : null;
  const counted = total === null ? `${number.format(done)} done` : `${number.format(done)} of ${number.format(total)}${share === null ? "" : ` (${share}%)`}`;
  return html`<div class="gt-progress" id="${params.id}"${attributes({ "data-refresh": params.refreshSeconds })}>
<label class="govuk-label govuk-label--s" for="${params.id}-bar">${params.label}</label>
<progress class="gt-progress__bar" id="${params.id}-bar"${attributes({ max: total === null ? undefined : Math.max(total, 1), value: total === null ? undefined : done })}>${counted}</progress>
<p class="govuk-body gt-progress__words" role="status">${counted}${params.words && html`. ${params.words}`}</p>
</div>`;
};
