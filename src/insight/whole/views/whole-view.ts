import { readingPaths } from "../../../reading/index.ts";
import { cards, chartFigure, details, emptyState, html, type Html, insetText, intervalChart, responsiveTable } from "../../../ui/index.ts";
import { insightPaths } from "../../paths.ts";
import type { WholeFound } from "../answer-whole.ts";
import { leastPairs, type WholeFigure } from "../figures/whole-figure.ts";
import { biasInWords, useInWords } from "../figures/whole-words.ts";
import { wholePaths, type WholeQuery } from "../paths.ts";
import type { WholeAnswer } from "../whole-file.ts";
import { criteriaSection } from "./criteria-section.ts";
import { sureInWords } from "./sure-in-words.ts";
import { wholeForm } from "./whole-form.ts";

export type WholePage = WholeFound & { asked: WholeQuery; ignored: readonly string[]; seesReadings: boolean };

const count = (number: number, word: string): string => `${number.toLocaleString("en-GB")} ${word}${number === 1 ? "" : "s"}`;

function overallView(figure: WholeFigure, frame: number): Html {
  const { hand, joined, worth } = figure;
  const rows = [{ label: "Audits alone", sure: hand }, { label: "Audits joined with the program", sure: joined }].flatMap(({ label, sure }) => (sure === null ? [] : [{ label, ...sure }]));
  return html`<h2 class="govuk-heading-m">The overall score</h2>
<p class="govuk-body">${useInWords(figure)} It stands for all ${count(frame, "document")} that could have been drawn.${biasInWords(figure) !== "" && ` On the ${count(figure.pairs, "document")} that both rated, the program’s score against the auditors’: ${biasInWords(figure).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}.`}</p>
${cards([
    { title: "Audits alone", figure: hand === null ? "–" : sureInWords(hand).value, text: hand === null ? "Too few to say." : `${sureInWords(hand).range}From ${count(figure.audits, "audit")}.` },
    { title: "Joined with the program", figure: joined === null ? "–" : sureInWords(joined).value, text: joined === null ? "Not given here." : `${sureInWords(joined).range}` },
    { title: "What the joining is worth", figure: worth === null || joined === null ? "–" : count(Math.round(worth), "audit"), text: worth === null || joined === null ? "Nothing to join." : `by hand would be as sure; ${figure.audits.toLocaleString("en-GB")} were made.` },
  ], 3)}
${rows.length > 1 && chartFigure({
    caption: "The overall score with its 95% interval",
    chart: (width) => intervalChart({ width, title: "The overall score, by audits alone and joined", description: rows.map(({ label, ...sure }) => `${label}: ${sureInWords(sure).value}`).join("; "), unit: "%", decimals: 1, rows }),
    table: responsiveTable({
      phone: "scroll", caption: "The overall score", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true, head: [{ text: "From" }, { text: "Mean", format: "numeric" }, { text: "95% interval", format: "numeric" }],
      rows: rows.map(({ label, ...sure }) => [{ text: label }, { text: sureInWords(sure).value, format: "numeric" as const }, { text: sureInWords(sure).ends, format: "numeric" as const }]),
    }),
  })}`;
}

/** What is missing for joining, and what would bring it. */
function missingView({ figures }: WholeAnswer, seesReadings: boolean): Html {
  const unread = figures.frame - figures.read;
  const link = seesReadings && html` <a class="govuk-link" href="${readingPaths.findings()}">What the program has read</a>`;
  if (figures.pairs < leastPairs) {
    return insetText({ html: html`<p class="govuk-body">The program has answered this tool for ${figures.pairs} of the ${count(figures.audits, "audited document")}; ${leastPairs} are needed. Until then the audits stand alone. Upload the files of all documents that can be drawn, and have them read.${link}</p>` });
  }
  if (unread > 0) return html`<p class="govuk-body">The program has not answered this tool for ${count(unread, "document")} of ${figures.frame.toLocaleString("en-GB")}. The figures allow for that, but would be surer with all of them read.${link}</p>`;
  return html``;
}

function groupsView({ figures }: WholeAnswer): Html {
  const numeric = (value: number) => ({ text: value.toLocaleString("en-GB"), format: "numeric" as const });
  const several = new Set(figures.strata.map(({ cycle }) => cycle)).size > 1;
  return html`<h2 class="govuk-heading-m">What the figures stand for</h2>
${responsiveTable({
    phone: "scroll", caption: "Groups that were drawn from", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Group" }, { text: "Could be drawn", format: "numeric" }, { text: "Read by the program", format: "numeric" }, { text: "Audited", format: "numeric" }],
    rows: figures.strata.map((stratum) => [{ text: several ? `${stratum.cycle}: ${stratum.name}` : stratum.name }, numeric(stratum.frame), numeric(stratum.read), numeric(stratum.audits)]),
  })}
${figures.leftOut.length > 0 && html`<p class="govuk-body">Left out, because nobody has audited a document of them yet: ${figures.leftOut.map(({ cycle, name, frame }) => `${cycle}: ${name} (${count(frame, "document")})`).join("; ")}.</p>`}`;
}

const caution: Html = html`<h2 class="govuk-heading-m">When not to use this</h2>
<ul class="govuk-list govuk-list--bullet">
<li>Where the table says to use the audits alone: the program and the auditors hardly agree on which documents are better, or too few documents have both.</li>
<li>To judge one plan, one writer or one school. The program’s answer about one document can be wrong. It only helps with the mean of many.</li>
<li>For samples that were not drawn at random, or whose frame is not known. These are left out here.</li>
<li>If auditors saw the program’s answers before they gave their own. Then the two agree too well, and the joined figure looks surer than it is.</li>
</ul>
${details({ summaryText: "How these figures are made", html: html`<ul class="govuk-list govuk-list--bullet">
<li>The audits are the measure. The program only says how the documents that nobody audited differ from those that somebody did. Where it is wrong throughout, the audits show by how much, and the figure is put right by that.</li>
<li>Only auditors’ first ratings of documents drawn at random count, each group weighted by how many documents it was drawn from, as the draw’s proof records it.</li>
<li>Scores are per cent of the full score. A criterion’s mean is over the documents to which it applies; not applicable is left out.</li>
<li>In each group: the program’s mean over all documents, times how closely it follows the auditors, plus the mean of what is left over in the audits (regression estimator, Cochran 1977; prediction-powered inference, Angelopoulos and others 2023). Groups with fewer than ten audits share one slope.</li>
<li>Intervals hold the true figure in about 95 of 100 such samples. With as many criteria as here, a few will miss by chance.</li>
</ul>` })}`;

function answered(page: WholePage, answer: WholeAnswer): Html {
  const { figures } = answer;
  const query: WholeQuery = { programme: answer.choice.programmeId, tool: answer.choice.toolId, cycle: answer.cycle?.id };
  if (figures.overall === undefined) return emptyState({ title: "No figures", text: "Nobody has audited a document of a random sample here yet." });
  return html`${missingView(answer, page.seesReadings)}${overallView(figures.overall, figures.frame)}
${criteriaSection(figures)}
${groupsView(answer)}
${caution}
<p class="govuk-body">Download: <a class="govuk-link" href="${wholePaths.csv(query)}">CSV</a>, <a class="govuk-link" href="${wholePaths.json(query)}">JSON</a></p>`;
}

/** A programme's figures over all documents that could have been drawn: by the audits alone, and joined with what the reading program answers. */
export function wholeView(page: WholePage): Html {
  const { answer, choices, ignored } = page;
  return html`<span class="govuk-caption-l">Insight</span><h1 class="govuk-heading-l">Whole programme</h1>
<p class="govuk-body">Auditors rate a random sample. The reading program answers the same questions for every plan. Joined, the two can say more about all plans than the sample alone. The audits decide, and put right what the program gets wrong.</p>
${ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${ignored.join(", ")}.</p>`}
${choices.length > 0 && wholeForm(page)}
${answer !== undefined ? answered(page, answer) : choices.length > 0
    ? emptyState({ title: "No figures for this programme", text: "It has no audits of a random sample yet. Choose another programme." })
    : emptyState({ title: "No figures yet", text: "They come from random samples of a programme whose audits were handed in, and from the reading program’s answers for the plans that could have been drawn.", action: { text: "Ask the numbers", href: insightPaths.ask() } })}`;
}
