import type { ProvisionNode } from "./read-provisions.ts";

/** "E1" and "1", "O3" and "3": the same outcome, however the plan writes it; "*" is all of them. */
export function refersTo(to: ProvisionNode, ref: string): boolean {
  const digits = /\d+/.exec(ref)?.[0];
  return to.statement.refs.some((each) => each === "*" || each === ref || (digits !== undefined && /^[EO]?\d+$/.test(each) && /\d+/.exec(each)?.[0] === digits && /^[EO]?\d+$/.test(ref)));
}
