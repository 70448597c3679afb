import type { ReadProvision } from "../plan-reading.ts";
import { say, type Answer } from "./answer-context.ts";

export type Bounds = { yes: number; no: number };

/** Yes where nearly all are good, No where hardly any is, Partly between; `all` must not be 0. */
export const shareAnswer = (good: number, all: number, { yes, no }: Bounds): Answer => (good / all >= yes ? "Yes" : good / all <= no ? "No" : "Partly");

/** So near a bound one auditor says this and another that. */
const CLOSE = 0.08;

/** An answer by the share of provision that has something, with those that do not as evidence. Less sure beside a bound than far from it. */
export function provisionAnswer(provision: readonly ReadProvision[], isGood: (one: ReadProvision) => boolean, bounds: Bounds, confidence: number) {
  const good = provision.filter(isGood).length;
  const share = good / provision.length;
  const gap = Math.min(Math.abs(share - bounds.yes), Math.abs(share - bounds.no));
  const lacking = provision.filter((one) => !isGood(one)).map((one) => one.text);
  return say(shareAnswer(good, provision.length, bounds), gap < CLOSE && share > 0 && share < 1 ? confidence - 0.35 : confidence, lacking.length > 0 ? lacking : provision.map((one) => one.text));
}
