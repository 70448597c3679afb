import { html, type Html, responsiveTable } from "../../ui/index.ts";
import { shortTime } from "../account/short-time.ts";
import { actInWords, actorInWords, detailsInWords } from "./line-in-words.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailWords } from "./trail-words.ts";

const linked = (words: TrailWords, kind: string, id: string | null, name: string | undefined): Html => {
  const href = id === null || name === undefined ? undefined : words.subjects[kind]?.href?.(id);
  return href === undefined ? html`${name ?? ""}` : html`<a class="govuk-link" href="${href}">${name}</a>`;
};

/** The subject's own name where it says more than the plan's. */
const nameOf = ({ subjectKind, subjectId }: TrailLine, words: TrailWords, names: ReadonlyMap<string, string>): Html => {
  const name = names.get(`${subjectKind} ${subjectId}`);
  return name === undefined || subjectKind === "plan" ? html`` : html` ${linked(words, subjectKind, subjectId, name)}`;
};

/** Entries as a table. `withPlan`: false where all are of one plan. */
export const trailTable = (lines: readonly TrailLine[], words: TrailWords, names: ReadonlyMap<string, string>, { caption, withPlan }: { caption: string; withPlan: boolean }): Html => responsiveTable({
  phone: "cards", caption, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "When" }, { text: "Who" }, { text: "What" }, ...(withPlan ? [{ text: "Plan" }] : [])],
  rows: lines.map((line) => [
    { text: shortTime(line.at) },
    { text: actorInWords(line) },
    { html: html`${actInWords(line, words)}${nameOf(line, words, names)}${Object.keys(line.details).length > 0 && html`<br><span class="gt-quiet">${detailsInWords(line.details)}</span>`}` },
    ...(withPlan ? [{ html: line.planId === null ? html`–` : linked(words, "plan", line.planId, names.get(`plan ${line.planId}`) ?? "one that is gone") }] : []),
  ]),
});
