import { mayI, type Viewer } from "../../access/index.ts";
import { dateInWords, type Db } from "../../platform/index.ts";
import type { PlanPanel } from "../../register/index.ts";
import { html, statusTag, summaryList, type Html } from "../../ui/index.ts";
import { readingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { listDocuments } from "../store/list-documents.ts";
import { latestReading, loadReading, type ReadingRecord } from "../store/load-reading.ts";
import { readingStates } from "../store/reading-states.ts";

/** What the reading program says of a plan, in numbers, for its page in the register. */
export function planReadingPanel(db: Db): PlanPanel {
  return async (viewer: Viewer, planId: string) => {
    if (!mayI(viewer, policy, "see readings")) return { panel: html``, events: [] };
    const newest = (await listDocuments(db, viewer.authorityId, planId)).find((file) => file.family === "plan");
    if (newest === undefined) return { panel: html``, events: [] };
    const [record, latest] = await Promise.all([loadReading(db, viewer.authorityId, newest.id), latestReading(db, viewer.authorityId, planId)]);
    const state = record === undefined ? html`<p class="govuk-body">Not read yet. <a class="govuk-link" href="${readingPaths.reading(planId)}">Read it</a></p>`
      : record.state === "read" ? null
      : html`<p class="govuk-body">${statusTag(readingStates, record.state)} ${record.state === "failed" && record.problemWords} <a class="govuk-link" href="${readingPaths.reading(planId)}">${record.state === "failed" ? "What to do" : "See how far it is"}</a></p>`;
    return { panel: html`<h2 class="govuk-heading-m">Reading</h2>${state}${latest?.counts && inNumbers(planId, latest)}`, events: [] };
  };
}

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });

function inNumbers(planId: string, record: ReadingRecord): Html {
  const { counts } = record;
  if (counts === null) return html``;
  const advice = counts.recommended > 0 && row("Advice", `${counts.carriedOver} of ${counts.recommended} recommendations carried over, ${counts.watered} watered down, ${counts.dropped} not found`);
  return html`${summaryList({ rows: [
    row("Findings", String(counts.findings)),
    row("Sections found", String(counts.sections)),
    row("Provision", counts.provisions === 0 ? "None found" : `${counts.specific} specific, ${counts.partly} partly, ${counts.vague} vague`),
    row("Outcomes", counts.outcomes === 0 ? "None found" : `${counts.smart} of ${counts.outcomes} SMART`),
    row("Needs", counts.needs === 0 ? "None found" : `${counts.needsMet} of ${counts.needs} with provision`),
    ...(advice ? [advice] : []),
  ] })}
<p class="govuk-body">Read by the program on ${dateInWords(record.readOn)}. <a class="govuk-link" href="${readingPaths.reading(planId, record.documentId)}">See the reading</a> · <a class="govuk-link" href="${readingPaths.feedback(planId, record.documentId)}">Feedback for the writer</a></p>`;
}
