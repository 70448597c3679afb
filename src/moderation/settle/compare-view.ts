import { ratingsPaths } from "../../auditing/index.ts";
import { dateInWords, percentInWords, roundHalfUp } from "../../platform/index.ts";
import { button, details, errorSummary, html, insetText, responsiveTable, statusTag, tag, textarea, type Html } from "../../ui/index.ts";
import { moderationStates } from "../compare/moderation-states.ts";
import type { Compared, GivenAnswer } from "../compare/side-by-side.ts";
import { moderationPaths } from "../paths.ts";
import { differenceView, type TypedSettlement } from "./difference-view.ts";
import type { ModerationHead, ModerationWhole, OneRating } from "./load-moderation.ts";

export type ComparePage = {
  csrf: Html; head: ModerationHead; whole: ModerationWhole | undefined;
  mayDecide: boolean; mayReopen: boolean;
  /** Where this person's own rating is made, if it waits. */
  ownHref: string | null;
  faults: { id: string; text: string }[];
  /** What was typed about one difference and not kept. */
  typed?: TypedSettlement & { id: string };
};

const points = (value: number | null) => (value === null ? "–" : String(roundHalfUp(value, 1)));
const signed = (value: number, decimals = 0) => (roundHalfUp(value, decimals) === 0 ? "0" : `${value > 0 ? "+" : "−"}${roundHalfUp(Math.abs(value), decimals).toFixed(decimals)}`);

function scoresView({ first, second, settledRating, instrument }: ModerationWhole, head: ModerationHead): Html {
  const settled = settledRating !== undefined;
  const cell = (value: number | null | undefined) => ({ text: percentInWords(value ?? null), format: "numeric" as const });
  const apart = (one: number | null | undefined, two: number | null | undefined) => ({ text: typeof one === "number" && typeof two === "number" ? `${signed(two - one)} % points` : "–", format: "numeric" as const });
  const isShare = instrument.score.rollup !== "percent-met";
  const score = (rating: OneRating | undefined) => ({ text: rating === undefined ? "–" : rating.percent === null ? "Not scored" : isShare ? `${points(rating.score)} of ${points(rating.outOf)}` : percentInWords(rating.percent, 1), format: "numeric" as const });
  const inPoints = isShare && first.score !== null && second.score !== null && first.outOf === second.outOf;
  const sections = instrument.sections.filter((section) => typeof first.sections[section.id]?.percent === "number" || typeof second.sections[section.id]?.percent === "number");
  return html`<h2 class="govuk-heading-m">Scores</h2>${responsiveTable({
    phone: "scroll", caption: "Scores of both ratings", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "" }, { text: `First: ${head.first.name ?? "auditor"}`, format: "numeric" }, { text: `Second: ${head.second.name ?? "moderator"}`, format: "numeric" }, { text: "Second less first", format: "numeric" }, ...(settled ? [{ text: "Settled", format: "numeric" as const }] : [])],
    rows: [
      [{ text: "Score" }, score(first), score(second), inPoints ? { text: `${signed((second.score ?? 0) - (first.score ?? 0), 1)} of ${points(first.outOf)}`, format: "numeric" as const } : apart(first.percent, second.percent), ...(settled ? [score(settledRating)] : [])],
      ...(first.grade !== null || second.grade !== null ? [[{ text: "Grade" }, { text: first.grade ?? "–", format: "numeric" as const }, { text: second.grade ?? "–", format: "numeric" as const }, { text: first.grade === second.grade ? "the same" : "differs", format: "numeric" as const }, ...(settled ? [{ text: settledRating.grade ?? "–", format: "numeric" as const }] : [])]] : []),
      ...sections.map((section) => [{ text: section.title }, cell(first.sections[section.id]?.percent), cell(second.sections[section.id]?.percent), apart(first.sections[section.id]?.percent, second.sections[section.id]?.percent), ...(settled ? [cell(settledRating.sections[section.id]?.percent)] : [])]),
    ],
  })}
<p class="govuk-body"><a class="govuk-link" href="${ratingsPaths.rating(first.ratingId)}">The first rating as a form</a> · <a class="govuk-link" href="${ratingsPaths.rating(second.ratingId)}">The second rating as a form</a>${head.settledRatingId !== null && html` · <a class="govuk-link" href="${ratingsPaths.rating(head.settledRatingId)}">The settled rating</a>`}</p>`;
}

/** What both said alike, folded away. */
function agreedView(rows: readonly Compared[]): Html {
  if (rows.length === 0) return html``;
  const words = (answer: GivenAnswer | undefined) => [answer?.comment, answer?.evidence].filter((each) => each).join(" – ");
  return details({
    summaryText: `${rows.length === 1 ? "One question" : `${rows.length} questions`} answered alike`,
    html: responsiveTable({
      phone: "cards", caption: "Answered alike", captionClasses: "govuk-visually-hidden",
      head: [{ text: "Question" }, { text: "Answer" }, { text: "First rater’s words" }, { text: "Second rater’s words" }],
      rows: rows.map((row) => [{ html: html`${!row.id.startsWith("judgement:") && html`<strong>${row.id}</strong> `}${row.text}` }, { text: row.first?.value ?? "" }, { text: words(row.first) || "–" }, { text: words(row.second) || "–" }]),
    }),
  });
}

function endView(page: ComparePage, whole: ModerationWhole, open: number): Html {
  const { head, csrf } = page;
  if (head.state === "settled") {
    return html`${insetText({ html: html`<p class="govuk-body">Settled${head.settledBy !== null && ` by ${head.settledBy}`}${whole.settledRating && ` on ${dateInWords(whole.settledRating.ratedOn)}`}. Both ratings stay as they were; the settled one stands beside them.</p>` })}
${page.mayReopen && details({ summaryText: "Open it again", html: html`<form method="post" action="${moderationPaths.reopen(head.id)}" novalidate>${csrf}
${textarea({ id: "reopen-reason", name: "reason", rows: "3", label: { text: "Why is it opened again?" }, hint: { text: "The settled rating is withdrawn until the two are settled again." }, ...(page.faults.some((fault) => fault.id === "reopen-reason") && { errorMessage: { text: "Say why it is opened again" } }) })}
${button({ text: "Open it again", classes: "govuk-button--warning", preventDoubleClick: true })}</form>`, open: page.faults.some((fault) => fault.id === "reopen-reason") })}`;
  }
  if (open > 0) return html`<p class="govuk-body">When every difference is settled, the settled rating can be made here.</p>`;
  if (!page.mayDecide) return insetText({ text: "All differences are settled. The moderator or the QA officer makes the settled rating." });
  return html`<form method="post" action="${moderationPaths.settle(head.id)}">${csrf}<input type="hidden" name="revision" value="${head.revision}">
<p class="govuk-body">${whole.compared.some((row) => row.differs) ? "Every difference is settled." : "The two ratings do not differ."} The settled rating is scored like any other. Both ratings stay.</p>
${button({ text: "Settle", preventDoubleClick: true })}</form>`;
}

function waitingView({ head, ownHref }: ComparePage): Html {
  const words = (state: string) => (state === "handed-in" ? "Handed in" : state === "started" ? "Begun" : state === "sent-back" ? "Sent back" : "Not begun");
  return html`${insetText({ html: html`<p class="govuk-body">Nobody sees the other’s answers until both ratings are handed in. The second rating is due on ${dateInWords(head.dueOn)}.</p>` })}
${responsiveTable({ phone: "cards", caption: "The two ratings", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true, head: [{ text: "Rating" }, { text: "By" }, { text: "State" }], rows: [
    [{ text: "First" }, { text: head.first.name ?? "Nobody yet" }, { text: words(head.first.state) }], [{ text: "Second" }, { text: head.second.name ?? "Nobody yet" }, { text: words(head.second.state) }],
  ] })}
${ownHref !== null && button({ text: "Go to my rating", href: ownHref })}`;
}

/** Two ratings of one document: what differs, criterion by criterion, and how it was settled. */
export function compareView(page: ComparePage): Html {
  const { head, whole, faults } = page;
  const title = html`<span class="govuk-caption-l">${head.kindName}, ${head.cycleName}</span>
<h1 class="govuk-heading-l">${head.reference} ${statusTag(moderationStates, head.state)}</h1>`;
  if (whole === undefined) return html`${title}${waitingView(page)}`;
  const differing = whole.compared.filter((row) => row.differs);
  const open = differing.filter((row) => !whole.settled.has(row.id)).length;
  return html`${faults.length > 0 && errorSummary({ titleText: "There is a problem", errorList: faults.map((fault) => ({ text: fault.text, href: `#${fault.id}` })) })}
${title}
<p class="govuk-body-l">The two ratings answer ${whole.compared.length - differing.length} of ${whole.compared.length} questions alike${differing.length > 0 && head.state !== "settled" && html` and differ in ${differing.length}${differing.length > open ? `, of which ${differing.length - open} ${differing.length - open === 1 ? "is" : "are"} settled` : ""}`}.</p>
${head.state === "comparing" && head.reason !== "" && insetText({ text: `Opened again: ${head.reason}` })}
${scoresView(whole, head)}
<h2 class="govuk-heading-m" id="differences">Differences ${differing.length > 0 && open === 0 && tag({ text: "All settled", classes: "govuk-tag--green" })}</h2>
${differing.length === 0 && html`<p class="govuk-body">There are none.</p>`}
${differing.map((row) => differenceView({ csrf: page.csrf, head, row, settlement: whole.settled.get(row.id), mayDecide: page.mayDecide, mayChange: head.state === "comparing", fault: faults.find((fault) => fault.id.endsWith(`-${row.id.replace(":", "-")}`)), ...(page.typed?.id === row.id && { typed: page.typed }) }))}
${agreedView(whole.compared.filter((row) => !row.differs))}
${endView(page, whole, open)}`;
}
