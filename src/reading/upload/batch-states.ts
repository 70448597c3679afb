/** The states of an upload, their words and colours (GOV.UK tag). */
export const batchStates = {
  sorting: { words: "Finding out whose each file is", colour: "blue" },
  reading: { words: "Being read", colour: "blue" },
  asking: { words: "Waiting for your answers", colour: "yellow" },
  done: { words: "Done", colour: "green" },
  cancelled: { words: "Cancelled", colour: "grey" },
} as const satisfies Record<string, { words: string; colour: string }>;

export type BatchState = keyof typeof batchStates;

/** The states of one file of an upload. */
export const fileStates = {
  waiting: { words: "Waiting", colour: "grey" },
  asked: { words: "Needs an answer", colour: "yellow" },
  stored: { words: "Added", colour: "green" },
  failed: { words: "Could not be used", colour: "red" },
  "left-out": { words: "Left out", colour: "grey" },
  unpacked: { words: "Unpacked", colour: "grey" },
} as const satisfies Record<string, { words: string; colour: string }>;

export type FileState = keyof typeof fileStates;
