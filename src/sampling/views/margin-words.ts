import { shareCertainty } from "../size/share-certainty.ts";

/** How sure a share found in `drawn` of `frame` documents is, short enough for a table. Rounded up: nothing is said to be surer than it is. */
export function marginWords(drawn: number, frame: number): string {
  if (frame === 0) return "–";
  if (drawn === 0) return "Nothing known";
  if (drawn >= frame) return "Exact: all are in it";
  const points = Math.ceil(shareCertainty(drawn, frame).margin * 100 - 1e-9);
  return `Within ${points} points`;
}
