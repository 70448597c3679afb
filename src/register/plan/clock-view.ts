import { dateInWords } from "../../platform/index.ts";
import { html, responsiveTable, tag, type Html } from "../../ui/index.ts";
import type { ClockDates } from "../clock/clock-dates.ts";
import { clockStates } from "../clock/clock-states.ts";
import type { ClockStep } from "../clock/clock-step.ts";
import { exceptionGrounds } from "../clock/exception-grounds.ts";
import { statutoryClock } from "../clock/statutory-clock.ts";

const stateTag = (state: ClockStep["state"]): Html => tag({ text: clockStates[state].text, classes: `govuk-tag--${clockStates[state].colour}` });

/** "Lawful exception: school closed for 4 weeks or more, from 24 July 2020 (SEND Regulations 2014 reg 10(4)(a), 13(3)). Advice asked for on 20 July." */
function exceptionLine(dates: ClockDates, reason: string | null): Html {
  const ground = dates.exceptionGround ? exceptionGrounds[dates.exceptionGround] : undefined;
  const which = ground === undefined ? "which one is not recorded" : ground.text.replace(/^./, (letter) => letter.toLowerCase());
  return html`<p class="govuk-body">Lawful exception: ${which}${dates.exceptionOn && `, from ${dateInWords(dates.exceptionOn)}`}${ground && ` (SEND Regulations 2014 ${ground.law}, 13(3))`}.${reason && ` Reason recorded: ${reason}`}</p>`;
}

/** A plan's time limits: what was due, what was done, and the same by the other reading where there is one. */
export function clockView(plan: ClockDates & { exceptionReason: string | null }, today: string): Html {
  const steps = statutoryClock(plan, today);
  if (steps.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">Time limits</h2>${plan.lawfulException && exceptionLine(plan, plan.exceptionReason)}${responsiveTable({
    phone: "cards", caption: "Statutory time limits", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Step" }, { text: "By" }, { text: "Done" }, { text: "State" }],
    rows: steps.map((step) => [
      { html: html`${step.title}<br><span class="gt-quiet">${step.law}</span>` },
      { html: html`${dateInWords(step.dueOn)}${step.otherReading && html`<br><span class="gt-quiet">${step.otherReading.words}${step.otherReading.dueOn && `: ${dateInWords(step.otherReading.dueOn)}`}</span>`}` },
      { text: step.doneOn ? dateInWords(step.doneOn) : "Not yet" },
      { html: stateTag(step.state) },
    ]),
  })}`;
}
