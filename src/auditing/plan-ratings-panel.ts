import { mayI, type Viewer } from "../access/index.ts";
import { dateInWords, percentInWords, type Db } from "../platform/index.ts";
import type { PlanPanel } from "../register/index.ts";
import { html, responsiveTable } from "../ui/index.ts";
import { listRatings } from "./list-ratings.ts";
import { ratingsPaths } from "./paths.ts";
import { policy } from "./policy.ts";
import { ratingRoles } from "./rating-roles.ts";

/** A plan's ratings, for its page in the register. */
export function planRatingsPanel(db: Db): PlanPanel {
  return async (viewer: Viewer, planId: string) => {
    if (!mayI(viewer, policy, "see ratings")) return { panel: html``, events: [] };
    const rows = await listRatings(db, viewer.authorityId, { plan: planId, seenBy: viewer.accountId }, { sort: "date", direction: "desc", size: 200 });
    const scoreOf = (row: (typeof rows)[number]) => html`${percentInWords(row.percent)}${row.grade && html` ${row.grade}`}`;
    const panel = html`<h2 class="govuk-heading-m">Ratings</h2>${rows.length === 0
      ? html`<p class="govuk-body">This plan has not been audited.</p>`
      : responsiveTable({
        phone: "cards", caption: "Ratings of this plan", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
        head: [{ text: "Audit" }, { text: "Date" }, { text: "Instrument" }, { text: "Role" }, { text: "Auditor" }, { text: "Score", format: "numeric" }],
        rows: rows.map((row) => [
          { html: html`<a class="govuk-link" href="${ratingsPaths.rating(row.id)}">${row.reference}</a>` },
          { text: dateInWords(row.ratedOn) }, { text: row.instrumentTitle }, { text: ratingRoles[row.role].label }, { text: row.raterName },
          { html: scoreOf(row), format: "numeric" },
        ]),
      })}`;
    return {
      panel,
      events: rows.map((row) => ({
        isoDate: row.ratedOn, date: dateInWords(row.ratedOn),
        title: html`${ratingRoles[row.role].label} <a class="govuk-link" href="${ratingsPaths.rating(row.id)}">${row.reference}</a>`,
        body: html`${scoreOf(row)}`,
      })),
    };
  };
}
