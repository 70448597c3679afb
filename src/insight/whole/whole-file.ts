import { csvText } from "../../platform/index.ts";
import type { WholeFigure } from "./figures/whole-figure.ts";
import type { WholeFigures } from "./figures/whole-figures.ts";
import { biasInWords, useInWords } from "./figures/whole-words.ts";
import type { WholeChoice } from "./load/list-whole-choices.ts";

/** The figures with what they are of. `cycle` is null where all cycles count. */
export type WholeAnswer = { choice: WholeChoice; cycle: { id: string; name: string } | null; figures: WholeFigures };

const rounded = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6);

const heading = ["Criterion", "Section", "Text", "State", "Audits", "Documents with both", "Audits alone", "Low (95%)", "High (95%)", "Joined", "Joined low (95%)", "Joined high (95%)", "Worth audits", "Program less auditors", "Difference low (95%)", "Difference high (95%)", "Use", "Program and auditors"];

const row = (id: string, section: string, text: string, figure: WholeFigure): (string | number | null)[] => [
  id, section, text, figure.state, figure.audits, figure.pairs, rounded(figure.hand?.value), rounded(figure.hand?.low), rounded(figure.hand?.high), rounded(figure.joined?.value), rounded(figure.joined?.low),
  rounded(figure.joined?.high), rounded(figure.worth), rounded(figure.bias?.value), rounded(figure.bias?.interval?.low), rounded(figure.bias?.interval?.high), useInWords(figure), biasInWords(figure),
];

/** A row for the documents as a whole, then one a criterion; per cent, and percentage points of differences. */
export const wholeCsv = ({ figures }: WholeAnswer): string => csvText([
  heading, ...(figures.overall === undefined ? [] : [row("", "", "Overall", figures.overall)]), ...figures.criteria.map(({ id, section, text, figure }) => row(id, section, text, figure)),
]);

const figureJson = (figure: WholeFigure) => ({
  state: figure.state, audits: figure.audits, pairs: figure.pairs, use: useInWords(figure), worth: rounded(figure.worth),
  hand: figure.hand && { value: rounded(figure.hand.value), low: rounded(figure.hand.low), high: rounded(figure.hand.high) },
  joined: figure.joined && { value: rounded(figure.joined.value), low: rounded(figure.joined.low), high: rounded(figure.joined.high) },
  bias: figure.bias && { value: rounded(figure.bias.value), low: rounded(figure.bias.interval?.low), high: rounded(figure.bias.interval?.high), words: biasInWords(figure) },
});

/** The same for other programs; six decimals. */
export const wholeJson = ({ choice, cycle, figures }: WholeAnswer) => ({
  programme: { id: choice.programmeId, name: choice.programme, code: choice.code }, tool: { id: choice.toolId, title: choice.tool }, cycle,
  documents: { frame: figures.frame, read: figures.read, audits: figures.audits, pairs: figures.pairs },
  groups: figures.strata.map(({ cycle: of, name, frame, read, audits }) => ({ cycle: of, name, frame, read, audits })),
  leftOut: figures.leftOut.map(({ cycle: of, name, frame, read }) => ({ cycle: of, name, frame, read })),
  overall: figures.overall === undefined ? null : figureJson(figures.overall),
  criteria: figures.criteria.map(({ id, section, text, figure }) => ({ id, section, text, ...figureJson(figure) })),
});
