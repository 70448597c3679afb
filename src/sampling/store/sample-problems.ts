import { Problem } from "../../platform/index.ts";
import type { StoredSample } from "./load-sample.ts";

export const noSuchSample = () => new Problem("no-such-sample", "There is no such sample.", { status: 404, cure: "Go to the cycle and choose a sample from its list." });

export function refuseWithdrawn(sample: Pick<StoredSample, "state">): void {
  if (sample.state === "withdrawn") throw new Problem("sample-withdrawn", "This draw was withdrawn.", { status: 409, cure: "Draw another sample." });
}
