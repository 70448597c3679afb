import type { KindContext } from "./import-kind.ts";

/** Something that a heading can mean. Values reach the kind as trimmed text; read them with readDate, readYesNo, readNumber. */
export type ImportField = {
  id: string;
  /** "Date of birth": the words for people. */
  title: string;
  hint?: string;
  type: "text" | "date" | "yes-no" | "number";
  /** Other headings that mean the same, in any case, spacing and punctuation. */
  synonyms?: readonly string[];
  /** The import cannot go on until a heading is chosen for it. */
  required?: boolean;
  /** Several headings may mean it ("Need 2", "Need 3"): their values are joined with "; ". */
  many?: boolean;
  /** Whether a value looks like this field's, where the content gives it away (an NHS number). */
  looksLike?: (value: string) => boolean;
};

/** A choice that goes with the file. */
export type ImportOption = {
  /** Also the flag on the command line: `instrument` is `--instrument`. */
  id: string;
  title: string;
  hint?: string;
  required?: boolean;
  /** Fixed or looked-up choices; without them the answer is free text. */
  choices?: (context: KindContext) => Promise<{ value: string; text: string }[]>;
};
