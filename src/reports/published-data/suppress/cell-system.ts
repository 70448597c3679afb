/** One number of a release, in however many tables it is printed. */
export type SystemCell = {
  key: string;
  count: number;
  /** The least that a reader knows it to be where it is hidden. */
  least: number;
  isUnpublished: boolean;
  isSmall: boolean;
  /** What is lost where it is hidden; sums of others are dearer. */
  cost: number;
  /** Its sums, with 1 where it is a part and -1 where it is the sum. */
  terms: { sum: number; sign: 1 | -1 }[];
};

/** All numbers of a release and every sum among them: parts - whole = 0. Indices go into the other list. */
export type CellSystem = { cells: SystemCell[]; sums: { cell: number; sign: 1 | -1 }[][] };
