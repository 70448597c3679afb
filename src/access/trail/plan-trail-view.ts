import { emptyState, html, type Html, paging, responsiveTable } from "../../ui/index.ts";
import { shortTime } from "../account/short-time.ts";
import { accessPaths } from "../paths.ts";
import { actorInWords } from "./line-in-words.ts";
import type { PlanOpener, TrailLine } from "./list-trail.ts";
import { trailTable } from "./trail-table.ts";
import type { TrailWords } from "./trail-words.ts";

export type PlanTrailPage = {
  plan: { id: string; reference: string };
  openers: readonly PlanOpener[];
  lines: readonly TrailLine[];
  names: ReadonlyMap<string, string>;
  words: TrailWords;
  total: number;
  page: number;
  size: number;
};

const times = (count: number) => (count === 0 ? "Never" : count === 1 ? "Once" : count === 2 ? "Twice" : `${count} times`);

/** Who opened a plan: first each person once, then every entry. */
export function planTrailView({ plan, openers, lines, names, words, total, page, size }: PlanTrailPage): Html {
  const intro = html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">Who opened this plan</h1>
<p class="govuk-body">The plan, its documents, what was read in it, its audits and ratings. Looking at the same thing again within an hour is noted once; each change is noted.</p>`;
  if (total === 0) return html`${intro}${emptyState({ title: "Nobody yet", text: "Nobody has opened this plan since the trail began." })}`;
  return html`${intro}
<h2 class="govuk-heading-m">People</h2>
${responsiveTable({
  phone: "cards", caption: "People who opened or changed something of this plan", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Who" }, { text: "Job" }, { text: "Opened" }, { text: "Changed something" }, { text: "First" }, { text: "Last" }],
  rows: openers.map((each) => [
    { text: actorInWords({ accountId: each.accountId, personName: each.name }) }, { text: each.jobTitle || "–" }, { text: times(each.opened) }, { text: times(each.changed) },
    { text: shortTime(each.firstAt) }, { text: shortTime(each.lastAt) },
  ]),
})}
<h2 class="govuk-heading-m">Everything, newest first</h2>
${trailTable(lines, words, names, { caption: "What was opened and changed, newest first", withPlan: false })}
${paging({ page, size, total, noun: "entries", hrefFor: (number) => accessPaths.planTrail(plan.id, number) })}`;
}
