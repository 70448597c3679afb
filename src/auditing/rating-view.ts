import type { Instrument, Score } from "../instruments/index.ts";
import { dateInWords, percentInWords, roundHalfUp } from "../platform/index.ts";
import { details, html, responsiveTable, statusTag, summaryList, table, tag, type Html, type TagColour } from "../ui/index.ts";
import type { StoredAnswer, StoredRating } from "./load-rating.ts";
import { ratingsPaths } from "./paths.ts";
import { ratingRoles } from "./rating-roles.ts";

/** `planHref`: null where it has no plan, or where the reader may not open one. */
export type RatingPage = { rating: StoredRating; instrument: Instrument; score: Score; planHref: string | null; others: readonly { id: string; text: string }[] };

const plain = (value: number | null) => (value === null ? "–" : String(roundHalfUp(value, 2)));

/** Full points green, none red, between yellow, not scored grey; the words are the answer itself. */
function answerTag(answer: StoredAnswer | undefined, most: number | undefined): Html {
  if (answer === undefined) return tag({ text: "Not answered", classes: "govuk-tag--grey" });
  const colour: TagColour = answer.points === null ? "grey" : answer.points === 0 ? "red" : most !== undefined && answer.points >= most ? "green" : "yellow";
  return tag({ text: answer.value, classes: `govuk-tag--${colour}` });
}

/** A score with its working: sections, limits, what would lift it, how each answer counted. Also for answers that are not handed in yet. */
export function scoreView({ rating, score, instrument }: Pick<RatingPage, "score" | "instrument"> & { rating: Pick<StoredRating, "score" | "outOf" | "percent" | "grade"> }): Html {
  const { explanation } = score;
  const headline = rating.percent === null ? "Not scored" : instrument.score.rollup === "percent-met"
    ? `${percentInWords(rating.percent, 1)} of applicable criteria met`
    : `${plain(rating.score)} out of ${plain(rating.outOf)} (${percentInWords(rating.percent, 1)})`;
  const sections = Object.entries(score.sections).filter(([, section]) => section.answered + section.notApplicable + section.unanswered > 0);
  return html`<h2 class="govuk-heading-m">Score</h2>
<p class="govuk-body-l"><strong>${headline}</strong>${rating.grade && html` ${tag({ text: rating.grade })}`}</p>
<p class="govuk-body">${explanation.summary}</p>
${explanation.limits.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${explanation.limits.map((limit) => html`<li>Limited: ${limit.because}.</li>`)}</ul>`}
${explanation.lift && html`<p class="govuk-body">To reach ${explanation.lift.grade}: ${explanation.lift.changes.map((change) => `${change.criterion} from ${change.from} to ${change.to}`).join("; ")}.</p>`}
${responsiveTable({
    phone: "scroll", caption: "Score by section", captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Section" }, { text: "Score", format: "numeric" }, { text: "Answered", format: "numeric" }, { text: "Not applicable", format: "numeric" }, { text: "Not answered", format: "numeric" }],
    rows: sections.map(([id, section]) => [
      { text: /^[A-K][12]?$/.test(id) ? `${id} – ${section.title}` : section.title },
      { text: section.percent === null ? "–" : percentInWords(section.percent), format: "numeric" },
      { text: String(section.answered), format: "numeric" }, { text: String(section.notApplicable), format: "numeric" }, { text: String(section.unanswered), format: "numeric" },
    ]),
  })}
${details({ summaryText: "How each answer counted", html: workingView(score) })}`;
}

function workingView({ explanation }: Score): Html {
  return html`${responsiveTable({
    phone: "scroll", label: "How each answer counted", firstCellIsHeader: true,
    head: [{ text: "Criterion" }, { text: "Answer" }, { text: "Points", format: "numeric" }, { text: "Weight", format: "numeric" }, { text: "Adds", format: "numeric" }],
    rows: explanation.contributions.map((part) => [
      { text: part.criterion }, { text: String(part.answer) }, { text: `${plain(part.points)} of ${plain(part.most)}`, format: "numeric" },
      { text: plain(part.weight), format: "numeric" }, { text: plain(part.share), format: "numeric" },
    ]),
  })}
${explanation.excluded.length > 0 && html`<p class="govuk-body">Left out:</p><ul class="govuk-list govuk-list--bullet">${explanation.excluded.map((left) => html`<li>${left.criterion}: ${left.why}</li>`)}</ul>`}`;
}

/** Evidence is kept a quote a line; some raters put the marks around it themselves. */
const quotesOf = (answer: StoredAnswer | undefined): string[] => (answer?.evidence ?? "").split("\n").map((line) => line.trim().replaceAll(/^“|”$/g, "")).filter((line) => line !== "");

function answersView({ rating, instrument, score }: RatingPage): Html {
  const answers = new Map(rating.answers.map((answer) => [answer.criterionId, answer]));
  const most = new Map(score.explanation.contributions.map((part) => [part.criterion, part.most]));
  return html`<h2 class="govuk-heading-m">Answers</h2>${instrument.sections.map((section) => html`<section class="gt-rating-section">
<h3 class="govuk-heading-s" id="section-${section.id}">${/^[A-K][12]?$/.test(section.id) && `Section ${section.id}: `}${section.title}</h3>
${section.groups.map((group) => table({
    classes: "gt-answers",
    ...(group.title && { caption: group.title, captionClasses: "govuk-table__caption--s" }),
    head: [{ text: "Criterion" }, { text: "Answer" }],
    rows: group.criteria.map((criterion) => {
      const answer = answers.get(criterion.id);
      return [
        { html: html`<span class="gt-quiet">${criterion.id}</span> ${criterion.text}${answer?.comment && html`<p class="govuk-inset-text gt-comment">${answer.comment}</p>`}${quotesOf(answer).map((quote) => html`<blockquote class="govuk-inset-text gt-comment">“${quote}”</blockquote>`)}` },
        { html: answerTag(answer, most.get(criterion.id)) },
      ];
    }),
  }))}</section>`)}`;
}

function judgementsView({ rating, instrument }: RatingPage): Html {
  const inWords = ({ id, options }: Instrument["judgements"][number]) =>
    [rating.judgements[id] ?? []].flat().map((value) => options.find((option) => option.value === value)?.label ?? value).join(", ");
  const given = instrument.judgements.filter((judgement) => rating.judgements[judgement.id] !== undefined);
  if (given.length === 0 && rating.comment === "") return html``;
  return html`<h2 class="govuk-heading-m">Judgement as a whole</h2>${summaryList({
    rows: [
      ...given.map((judgement) => ({ key: { text: judgement.question }, value: { text: inWords(judgement) } })),
      ...(rating.comment === "" ? [] : [{ key: { text: "Comment" }, value: { text: rating.comment } }]),
    ],
  })}`;
}

/** One rating, read as the form that it was, with its score explained. */
export function ratingView(page: RatingPage): Html {
  const { rating, planHref, others } = page;
  const facts = page.instrument.facts.filter((fact) => rating.facts[fact.name] !== undefined);
  const inWords = (value: unknown) => (value === true ? "Yes" : value === false ? "No" : String(value));
  return html`<span class="govuk-caption-l">${ratingRoles[rating.role].label}</span>
<h1 class="govuk-heading-l">${rating.reference}</h1>
${rating.state !== "submitted" && html`<p class="govuk-body">${statusTag({ draft: { words: "Draft", colour: "blue" }, withdrawn: { words: "Withdrawn", colour: "grey" } }, rating.state)}</p>`}
${summaryList({ rows: [
    { key: { text: "Instrument" }, value: { html: html`<a class="govuk-link" href="/instruments/${rating.instrumentId}">${rating.instrumentTitle}</a>, version ${rating.instrumentVersion}` } },
    { key: { text: "Plan" }, value: rating.planId === null ? { text: "Not linked to a plan" } : planHref === null ? { text: rating.planReference ?? "" } : { html: html`<a class="govuk-link" href="${planHref}">${rating.planReference}</a>` } },
    { key: { text: "Team" }, value: { text: rating.teamName ?? "No team" } },
    { key: { text: "Auditor" }, value: { text: [rating.raterName, rating.raterDiscipline, rating.raterOrganisation].filter((part) => part !== "").join(", ") } },
    { key: { text: "Date" }, value: { text: dateInWords(rating.ratedOn) } },
    ...(rating.facts["absent"] === true ? [{ key: { text: "Document" }, value: { text: "It was not there: nobody gave this advice" } }] : []),
    ...facts.map((fact) => ({ key: { text: fact.question }, value: { text: inWords(rating.facts[fact.name]) } })),
    ...(rating.importFile === null ? [] : [{ key: { text: "Came from" }, value: { text: `the imported file ${rating.importFile}` } }]),
    ...(others.length === 0 ? [] : [{ key: { text: "Also rated" }, value: { html: html`<ul class="govuk-list">${others.map((other) => html`<li><a class="govuk-link" href="${ratingsPaths.rating(other.id)}">${other.text}</a></li>`)}</ul>` } }]),
  ] })}
${scoreView(page)}${judgementsView(page)}${answersView(page)}`;
}
