import type { WholeFigure } from "./figures/whole-figure.ts";
import { biasInWords, useInWords } from "./figures/whole-words.ts";
import { sureInWords } from "./views/sure-in-words.ts";
import type { WholeAnswer } from "./whole-file.ts";

const cells = (name: string, figure: WholeFigure): string[] => {
  const [hand, joined] = [figure.hand, figure.joined].map((sure) => (sure === null ? "–" : [sureInWords(sure).value, sureInWords(sure).ends].filter((text) => text !== "").join(", ")));
  return [name, String(figure.audits), hand ?? "–", joined ?? "–", biasInWords(figure) || "–", useInWords(figure)];
};

/** The figures as rows of words, for a terminal. */
export const wholeRows = ({ choice, cycle, figures }: WholeAnswer): { title: string; head: string[]; rows: string[][]; notes: string[] } => ({
  title: `${choice.programme}${cycle === null ? "" : `, ${cycle.name}`}: ${choice.tool}`,
  head: ["Criterion", "Audits", "Audits alone", "Joined", "The program gives", "Which to use"],
  rows: [...(figures.overall === undefined ? [] : [cells("Overall", figures.overall)]), ...figures.criteria.map(({ id, figure }) => cells(id, figure))],
  notes: [
    `${figures.frame.toLocaleString("en-GB")} documents could have been drawn; the program answered this tool for ${figures.read.toLocaleString("en-GB")}, auditors rated ${figures.audits.toLocaleString("en-GB")}, ${figures.pairs.toLocaleString("en-GB")} have both.`,
    "Per cent, with 95% intervals. Only audits of random samples count.",
    ...(figures.leftOut.length > 0 ? [`Left out, because nobody has audited a document of them yet: ${figures.leftOut.map(({ cycle: of, name }) => `${of}: ${name}`).join("; ")}.`] : []),
  ],
});
