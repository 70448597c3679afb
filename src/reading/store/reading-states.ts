/** The states of a reading, their words and colours (GOV.UK tag). */
export const readingStates = {
  waiting: { words: "Waiting to be read", colour: "grey" },
  reading: { words: "Being read", colour: "blue" },
  scan: { words: "Recognising the letters of a scan", colour: "blue" },
  read: { words: "Read", colour: "green" },
  failed: { words: "Could not be read", colour: "red" },
} as const satisfies Record<string, { words: string; colour: string }>;

export type ReadingState = keyof typeof readingStates;

/** Something is still to be done without anybody's help. */
export const isUnderWay = (state: ReadingState): boolean => state === "waiting" || state === "reading" || state === "scan";
