/** A part of a frame that was drawn from by itself: a stratum of one random draw. */
export type WholeStratum = {
  id: string;
  /** The draw's cycle and the stratum, for people. */
  cycle: string;
  name: string;
  /** Documents of the frame that this tool is for, and how many of them the reading program answered the tool for. */
  frame: number;
  read: number;
  /** Sum of the percentages that the program's answers come to, over those read that have one. */
  percentSum: number;
  percents: number;
};

/** A document that was drawn at random and audited by hand; per cent of the tool's full score. `program` is null where it was not read. */
export type AuditedDocument = { id: string; stratum: string; hand: number; program: number | null };

/** One criterion of one audited document, each answer as per cent of its scale's full points; null where there is none that counts. */
export type AuditedAnswer = { document: string; stratum: string; criterion: string; hand: number | null; program: number | null };

/** The program's answers to a criterion over all documents of a stratum's frame: how many count, and their sum in per cent. */
export type ProgramSums = { stratum: string; criterion: string; answers: number; sum: number };

export type WholeCriterion = { id: string; section: string; text: string };

/** All that whole-programme figures of one tool in one programme are made of. */
export type WholeInput = {
  strata: readonly WholeStratum[];
  documents: readonly AuditedDocument[];
  answers: readonly AuditedAnswer[];
  program: readonly ProgramSums[];
  criteria: readonly WholeCriterion[];
};
