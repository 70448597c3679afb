import { loadProgrammeYear, programmeYearFigures } from "../../insight/index.ts";
import { maybe, Problem, sql, type Db } from "../../platform/index.ts";
import { countOf, listInWords } from "../dip-sample/words/phrases.ts";
import type { ProgrammeYearContent } from "../programme-year/content.ts";
import { programmeYearDocument } from "../programme-year/programme-year-document.ts";
import { isProgrammeText, programmeTexts } from "../programme-year/programme-year-texts.ts";
import { quotedThemes } from "../quotes/quoted-themes.ts";
import { quotesOf } from "../quotes/store.ts";
import { carriedInto, recommendationsOf } from "../recommendations/store.ts";
import { recommendationFaults } from "./recommendation-faults.ts";
import type { ReportKind, ReportSubject } from "./report-kind.ts";

async function contentOf(db: Db, authorityId: string, report: ReportSubject): Promise<{ content: ProgrammeYearContent; isEmpty: boolean }> {
  const input = report.programmeId === null ? undefined : await loadProgrammeYear(db, authorityId, report.programmeId);
  const authority = await maybe<{ name: string }>(db, sql`select name from authority where id = ${authorityId}`);
  if (input === undefined || authority === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Choose one of the list of programmes." });
  const own = await recommendationsOf(db, authorityId, report.id);
  const content: ProgrammeYearContent = {
    title: report.title, authorityName: authority.name, state: "draft", publishedOn: null, figures: programmeYearFigures(input), edits: report.edits,
    recommendations: own.map(({ id, text, owner, dueOn }) => ({ id, text, owner, dueOn })),
    carried: await carriedInto(db, authorityId, report, null, "programme-year"),
    quotes: quotedThemes(await quotesOf(db, authorityId, report.id)),
  };
  return { content, isEmpty: input.ratings.length === 0 && input.published.length === 0 };
}

function quoteFaults(hasComments: boolean, quotes: ProgrammeYearContent["quotes"]): string[] {
  const count = quotes.reduce((sum, { texts }) => sum + texts.length, 0);
  if (count > 0) return [`${countOf(count, "comment is", "comments are")} quoted: read once more that none could tell who a child is.`];
  return hasComments ? ["Auditors’ comments stand under themes, and none was chosen to quote."] : [];
}

function lookAgain({ figures, recommendations, quotes }: ProgrammeYearContent): string[] {
  const open = figures.cycles.filter((cycle, index) => cycle.state !== "closed" && (figures.documents.byCycle[index] ?? 0) > 0);
  const empty = figures.cycles.filter((_, index) => (figures.documents.byCycle[index] ?? 0) === 0);
  return [
    ...recommendationFaults({ recommendations }),
    ...(open.length > 0 ? [`${listInWords(open.map(({ name }) => name))} ${open.length === 1 ? "is" : "are"} still going on.`] : []),
    ...(empty.length > 0 ? [`${countOf(empty.length, "cycle has", "cycles have")} no audits.`] : []),
    ...(figures.moderation.moderated === 0 ? ["No document was moderated."] : []),
    ...quoteFaults(figures.themes.length > 0, quotes),
  ];
}

/** What a programme's year of audits found, with all its tables and pictures. */
export const programmeYearKind: ReportKind = {
  id: "programme-year", about: "programme", name: "Report of a programme’s year", usualTitle: (programme) => `Report of the year: ${programme}`,
  purpose: "For partners and the public: what a programme’s cycles found in every kind of document, outside audits, moderation and the answers to each question.", fileName: "programme-year", texts: programmeTexts,
  make: async (db, authorityId, report, as) => {
    const { content: drafted, isEmpty } = await contentOf(db, authorityId, report);
    const content: ProgrammeYearContent = { ...drafted, ...as };
    return {
      ...(isEmpty && { nothing: { message: `No audit of “${content.figures.programme.name}” has been handed in, and no figures of it were published.`, cure: "Wait for the first audits, or import ratings." } }),
      content, document: programmeYearDocument(content), words: (slot) => (isProgrammeText(slot) ? programmeTexts[slot].words(content) : []), lookAgain: lookAgain(content),
    };
  },
};
