import type { Certainty, CertaintyAsked } from "./certainty-of.ts";

const places = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));
const percent = (part: number) => `${places(part * 100, 1)}%`;
const points = (part: number) => `${places(part * 100, 1)} percentage points`;
const documents = (count: number) => `${count} ${count === 1 ? "document" : "documents"}`;

/** A margin that is said and not spared: "within 12.1 percentage points either way". */
export const marginInWords = (margin: number): string => (margin === 0 ? "exactly, because every document is in it" : `within ${points(margin)} either way`);

/** What was asked about the size of a sample, a sentence each. */
export function certaintyInWords(asked: CertaintyAsked, found: Certainty): string[] {
  const { n = 0, frame, share, margin = 0, sd, against = 0, level } = asked;
  const from = frame === null ? "" : ` of ${frame}`;
  const sentences: (string | false | undefined)[] = [
    found.share && (found.share.margin === 0 ? `${documents(n)}${from}: the share is known ${marginInWords(0)}.`
      : `${documents(n)}${from}: a share of ${percent(share)} is known ${marginInWords(found.share.margin)} (${percent(found.share.low)} to ${percent(found.share.high)}, ${percent(level)} sure).`),
    found.mean && (found.mean.margin === null ? `${documents(n)}${from}: nothing sure can be said of the mean score. Draw at least two.`
      : `${documents(n)}${from}: a mean score is known within ${places(found.mean.margin, 2)} points either way, where scores spread by ${sd} (${percent(level)} sure).`),
    found.needed && (found.needed.documents === null ? "More than a million documents would be needed."
      : `To be within ${sd === undefined ? points(margin) : `${margin} points`} either way takes ${documents(found.needed.documents)}${from}.`),
    found.detectable?.share !== undefined && (found.detectable.share === null ? `Samples of ${n} and ${against} could not show any rise above ${percent(share)}: not even to 100%.`
      : `Samples of ${n} and ${against} show a rise from ${percent(share)} to ${percent(found.detectable.share)} or more in 8 of 10 cases; smaller ones often look like chance.`),
    found.detectable?.mean !== undefined && (found.detectable.mean === null ? `Samples of ${n} and ${against} are too small to show any difference.`
      : `Samples of ${n} and ${against} show a difference of ${places(found.detectable.mean, 2)} points or more in 8 of 10 cases; smaller ones often look like chance.`),
    ...(found.strata ?? []).map((stratum, at) => `Stratum ${at + 1}, ${stratum.drawn} of ${stratum.frame}: ${marginInWords(stratum.margin)}.`),
    found.overall && (found.overall.margin === null ? "All together: nothing sure can be said, because a stratum gives no document." : `All together, each stratum weighing as much as it is large: ${marginInWords(found.overall.margin)}.`),
  ];
  return sentences.filter((sentence): sentence is string => Boolean(sentence));
}
