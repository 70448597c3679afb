import { answerRows, type FactsAnswer } from "../../insight/index.ts";
import { rowsAsText } from "./rows-as-text.ts";

/** An answer as a table for a terminal: what was asked, a row a cell, the whole last, the notes below. */
export const answerAsText = (answer: FactsAnswer): string => rowsAsText(answerRows(answer), answer.axes.length);
