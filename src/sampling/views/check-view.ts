import { button, html, input, insetText, radios, summaryList, warningText, type Html } from "../../ui/index.ts";
import type { StratumPlan } from "../draw/plan-draw.ts";
import type { SampleDesign } from "../draw/sample-design.ts";
import { hiddenFields } from "../form/hidden-fields.ts";
import type { CycleToDraw } from "../form/load-choices.ts";
import type { Faults } from "../form/read-design.ts";
import type { TypedDesign } from "../form/typed-design.ts";
import type { Frame } from "../frame/load-frame.ts";
import { samplingPaths } from "../paths.ts";
import { certaintyWords } from "./certainty-words.ts";
import { faultList, faultOf } from "./form-faults.ts";
import { frameView } from "./frame-view.ts";
import { strataTable } from "./strata-table.ts";

export type CheckPage = {
  csrf: Html; cycle: CycleToDraw; typed: TypedDesign; design: SampleDesign; words: readonly { key: string; value: string }[]; frame: Frame; strata: readonly StratumPlan[]; token: string; faults: Faults; cancelHref: string;
};

const documents = (count: number) => `${count.toLocaleString("en-GB")} ${count === 1 ? "document" : "documents"}`;

function seedFields({ typed, faults }: CheckPage): Html {
  return radios({
    name: "seedHow", idPrefix: "seedHow", value: typed.seedHow || "program", fieldset: { legend: { text: "Where chance comes from", classes: "govuk-fieldset__legend--m" } },
    hint: { text: "A seed fixes the order in which documents are drawn. It is kept, so that anybody can repeat the draw." },
    items: [
      { value: "program", text: "The program makes a seed" },
      {
        value: "typed", text: "We bring our own", hint: { text: "Dice thrown in a meeting, or tonight's lottery numbers: then nobody can say that the program chose" },
        conditional: { html: input({ id: "seed", name: "seed", label: { text: "Seed" }, hint: { text: "For example: 4 1 6 6 2" }, value: typed.seed, classes: "govuk-input--width-20", autocomplete: "off", spellcheck: false, ...faultOf(faults, "seed") }) },
      },
    ],
  });
}

/** What a draw would be, before it is one. */
export function checkView(page: CheckPage): Html {
  const { csrf, cycle, typed, design, frame, strata, faults } = page;
  const toDraw = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const short = strata.reduce((sum, stratum) => sum + stratum.short, 0);
  const isFixed = design.allocation.by === "fixed";
  const byChance = design.purpose === "random" || design.purpose === "calibration";
  const change = (text: string) => button({ text, classes: "govuk-button--secondary", attributes: { formaction: samplingPaths.check(cycle.id) }, name: "step", value: text === "Change the design" ? "edit" : "check" });
  return html`${faultList(faults)}
<span class="govuk-caption-l">${cycle.programmeName}, ${cycle.name}</span><h1 class="govuk-heading-l">Check before you draw</h1>
<p class="govuk-body-l">${isFixed && toDraw === 0 ? `${documents(frame.framed.length)} could be drawn. Enter how many to draw from each group.` : `From ${documents(frame.framed.length)}, ${toDraw.toLocaleString("en-GB")} would be drawn.`}</p>
<form method="post" action="${samplingPaths.draw(cycle.id)}" novalidate>${csrf}
<input type="hidden" name="token" value="${page.token}">
${hiddenFields(typed, ["seedHow", "seed", ...(isFixed ? ["stratum", "wanted"] : [])])}
${frameView(frame.found, frame.takenOut, frame.framed.length)}
<h2 class="govuk-heading-m">${strata.length > 1 ? "Groups" : "How many"}</h2>
${strataTable({ strata, fields: isFixed, isRandom: design.purpose === "random" })}
${isFixed && html`<p class="govuk-body">${change("Work it out again")}</p>`}
${short > 0 && warningText({ text: `${documents(short)} fewer than you want: ${short === 1 ? "a group does" : "some groups do"} not have enough. The sample will be smaller, and its page will say so.`, iconFallbackText: "Warning" })}
${certaintyWords(strata, design.purpose)}
${design.advice.length > 0 && insetText({ text: "The advice of each drawn plan comes with it. How many documents that makes depends on which plans are drawn." })}
<h2 class="govuk-heading-m">The design</h2>
${summaryList({ rows: [{ key: { text: "Name" }, value: { text: design.name } }, ...page.words.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))] })}
${byChance && seedFields(page)}
<div class="govuk-button-group">${frame.framed.length > 0 && button({ text: isFixed ? "Draw the sample" : `Draw ${documents(toDraw)}`, preventDoubleClick: true })}${change("Change the design")}<a class="govuk-link" href="${page.cancelHref}">Cancel</a></div></form>`;
}
