import { html, input, responsiveTable, tag, type Html } from "../../ui/index.ts";
import type { StratumPlan } from "../draw/plan-draw.ts";
import { marginWords } from "./margin-words.ts";

const grouped = (count: number) => count.toLocaleString("en-GB");

/** The groups of a draw: how many there are, how many are drawn, what is short and how sure each is. `fields`: the numbers are typed here. */
export function strataTable({ strata, fields, isRandom, done = false }: { strata: readonly StratumPlan[]; fields?: boolean; isRandom: boolean; done?: boolean }): Html {
  const sum = (of: (stratum: StratumPlan) => number) => strata.reduce((all, stratum) => all + of(stratum), 0);
  const shown = (stratum: Omit<StratumPlan, "wanted">, draw: Html | string, isTotal: boolean) => [
    { html: isTotal ? html`<strong>${stratum.name}</strong>` : html`${stratum.name}` }, { text: grouped(stratum.frame), format: "numeric" as const },
    typeof draw === "string" ? { text: draw, format: "numeric" as const } : { html: draw, format: "numeric" as const },
    { html: stratum.short > 0 ? tag({ text: `${grouped(stratum.short)} short`, classes: "govuk-tag--red" }) : html`–` },
    ...(isRandom && !isTotal ? [{ text: marginWords(stratum.drawn, stratum.frame) }] : isRandom ? [{ text: "" }] : []),
  ];
  const field = (stratum: StratumPlan, at: number) => html`<input type="hidden" name="stratum" value="${stratum.name}">${input({
    id: `wanted-${at + 1}`, name: "wanted", label: { text: `How many of ${stratum.name}`, classes: "govuk-visually-hidden" }, value: String(stratum.wanted), classes: "govuk-input--width-3", inputmode: "numeric",
    formGroup: { classes: "govuk-!-margin-bottom-0" },
  })}`;
  const total = { name: "All groups", frame: sum((s) => s.frame), drawn: sum((s) => s.drawn), short: sum((s) => s.short) };
  return responsiveTable({
    phone: "cards", caption: "Groups", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Group" }, { text: "Could be drawn", format: "numeric" }, { text: done ? "Drawn" : "To draw", format: "numeric" }, { text: "Shortfall" }, ...(isRandom ? [{ text: "How sure a share is" }] : [])],
    rows: [...strata.map((stratum, at) => shown(stratum, fields ? field(stratum, at) : grouped(stratum.drawn), false)), strata.length > 1 && shown(total, grouped(total.drawn), true)],
  });
}
