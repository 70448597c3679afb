import { formPaths, programmePaths } from "../auditing/index.ts";
import { importPaths } from "../imports/index.ts";
import { dateInWords } from "../platform/index.ts";
import { reportsPaths } from "../reports/index.ts";
import { type Card, cards, html, type Html } from "../ui/index.ts";
import type { Waiting } from "./load-waiting.ts";

const count = (number: number, noun: string, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`;

/** The cards of what waits; none where nothing does. */
export function waitingCards({ audits, unshared, imports, drafts, recommendations }: Waiting): Card[] {
  const list: Card[] = [];
  if (audits !== null && audits.open > 0) {
    list.push({ title: "Your audits", figure: audits.open, calls: true, href: formPaths.mine(), text: audits.late > 0 ? `${audits.late} late` : audits.nextOn === null ? "" : `first due ${dateInWords(audits.nextOn)}` });
  }
  if (unshared !== null) list.push({ title: "Audits to share out", figure: unshared.count, calls: true, href: programmePaths.shareOut(unshared.cycleId), text: unshared.cycle });
  if (imports !== null && imports.checked + imports.failed > 0) {
    const parts = [imports.checked > 0 && `${imports.checked} checked, not taken in`, imports.failed > 0 && `${imports.failed} stopped by a fault`].filter((part) => part !== false);
    list.push({ title: "Imports", figure: imports.checked + imports.failed, text: parts.join("; "), href: importPaths.list(), calls: true });
  }
  if (drafts !== null && drafts.length > 0) {
    const [first] = drafts;
    list.push({
      title: drafts.length === 1 ? "Draft report" : "Draft reports", figure: drafts.length, calls: true,
      text: drafts.length === 1 ? (first?.title ?? "") : "not published yet", href: drafts.length === 1 && first ? reportsPaths.report(first.id) : reportsPaths.list({ state: "draft" }),
    });
  }
  if (recommendations !== null && recommendations.open > 0) {
    const { open, overdue, dueSoon } = recommendations;
    const parts = [overdue > 0 && `${overdue} overdue`, dueSoon > 0 && `${dueSoon} due within 30 days`].filter((part) => part !== false);
    list.push({
      title: "Recommendations", figure: open, calls: overdue > 0,
      text: parts.length === 0 ? `${count(open, "recommendation")} open, none due soon` : `open: ${parts.join(", ")}`, href: reportsPaths.recommendations(overdue > 0 ? { show: "overdue" } : {}),
    });
  }
  return list;
}

export const waitingView = (waiting: Waiting): Html => {
  const list = waitingCards(waiting);
  return html`<h2 class="govuk-heading-m">What waits for you</h2>
${list.length === 0 ? html`<p class="govuk-body">Nothing waits for you.</p>` : cards(list, 3)}`;
};
