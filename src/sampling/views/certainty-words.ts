import { html, type Html } from "../../ui/index.ts";
import type { StratumPlan } from "../draw/plan-draw.ts";
import type { Purpose } from "../draw/sample-design.ts";
import { shareCertainty } from "../size/share-certainty.ts";
import { stratifiedCertainty } from "../size/stratified-certainty.ts";

const points = (margin: number) => `${Math.ceil(margin * 100 - 1e-9)} percentage points`;

/** What a sample of this size can say, and what it cannot. */
export function certaintyWords(strata: readonly StratumPlan[], purpose: Purpose): Html {
  if (purpose === "calibration") return html`<p class="govuk-body">A calibration set shows how auditors differ. It says nothing of plans as a whole.</p>`;
  if (purpose !== "random") return html`<p class="govuk-body">Because chance does not decide, this sample says nothing of all plans. Insight leaves its audits out of figures for all plans, unless it is asked for them.</p>`;
  // Groups that nothing is to be drawn from are not spoken of.
  const filled = strata.filter((stratum) => stratum.frame > 0 && stratum.wanted > 0);
  const isPart = filled.length < strata.filter((stratum) => stratum.frame > 0).length;
  const drawn = filled.reduce((sum, stratum) => sum + stratum.drawn, 0);
  if (drawn === 0) return html``;
  const [only] = filled;
  const margin = filled.length === 1 && only ? shareCertainty(only.drawn, only.frame).margin : stratifiedCertainty(filled);
  const all = margin === null ? html`Nothing sure can be said of ${isPart ? "these groups" : "all groups"} together, because one of them gives no document.`
    : margin === 0 ? html`Every document is in it, so shares are exact.`
      : html`${isPart ? "Over the groups that are drawn from" : "Over all documents that could be drawn"}, a share (of plans that meet a criterion, say) will be known within <strong>${points(margin)}</strong> either way, 19 times out of 20.`;
  return html`<p class="govuk-body">${all} Shares near 0% or 100% are known better.</p>`;
}
