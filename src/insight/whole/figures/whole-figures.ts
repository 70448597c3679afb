import { wholeFigure, type WholeFigure, type WholePart } from "./whole-figure.ts";
import type { WholeCriterion, WholeInput, WholeStratum } from "./whole-input.ts";

export type WholeRow = WholeCriterion & { figure: WholeFigure };

export type WholeFigures = {
  /** Documents of the frames with at least one audit, how many of them were read, and how many were audited by hand. */
  frame: number;
  read: number;
  audits: number;
  pairs: number;
  /** Groups of a frame from which nobody has audited a document yet: the figures leave them out. */
  leftOut: readonly WholeStratum[];
  strata: readonly (WholeStratum & { audits: number })[];
  /** Undefined where nothing was audited. */
  overall: WholeFigure | undefined;
  /** The criteria that were audited, in the tool's order. */
  criteria: readonly WholeRow[];
};

const fewSteps = 5;

/** The figures of one tool in one programme: of documents as a whole, and of each criterion that an auditor answered. */
export function wholeFigures({ strata, documents, answers, program, criteria }: WholeInput): WholeFigures {
  const ofStratum = Map.groupBy(documents, (document) => document.stratum);
  const counted = strata.filter(({ id, frame }) => frame > 0 && ofStratum.has(id));
  const sums = new Map(program.map((each) => [JSON.stringify([each.stratum, each.criterion]), each]));
  const answersOf = Map.groupBy(answers, (answer) => answer.criterion);
  // A tool of one or two questions gives documents as few different scores as a criterion does.
  const hasSteps = new Set(documents.map(({ hand }) => hand)).size <= fewSteps;
  const overall = wholeFigure(counted.map((stratum): WholePart => ({
    frame: stratum.frame, programAnswers: stratum.percents, programSum: stratum.percentSum, audited: ofStratum.get(stratum.id) ?? [],
  })), { hasSteps });
  const rows = criteria.flatMap((criterion): WholeRow[] => {
    const own = new Map(answersOf.get(criterion.id)?.map((answer) => [answer.document, answer]));
    const figure = wholeFigure(counted.map((stratum): WholePart => {
      const sum = sums.get(JSON.stringify([stratum.id, criterion.id]));
      return {
        frame: stratum.frame, programAnswers: sum?.answers ?? 0, programSum: sum?.sum ?? 0,
        audited: (ofStratum.get(stratum.id) ?? []).map(({ id }) => own.get(id) ?? { hand: null, program: null }),
      };
    }), { hasSteps: true });
    return figure === undefined ? [] : [{ ...criterion, figure }];
  });
  const total = (of: (stratum: WholeStratum) => number) => counted.reduce((sum, stratum) => sum + of(stratum), 0);
  return {
    frame: total(({ frame }) => frame), read: total(({ read }) => read), audits: documents.length, pairs: documents.filter(({ program: percent }) => percent !== null).length,
    leftOut: strata.filter((stratum) => stratum.frame > 0 && !counted.includes(stratum)),
    strata: counted.map((stratum) => ({ ...stratum, audits: ofStratum.get(stratum.id)?.length ?? 0 })), overall, criteria: rows,
  };
}
