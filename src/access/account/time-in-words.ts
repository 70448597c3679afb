import { dateInWords, today } from "../../platform/index.ts";

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "numeric", minute: "2-digit", hour12: true });

/** "3 July 2020 at 4:05pm", as the clocks of England show it. */
export function timeInWords(at: Date): string {
  return `${dateInWords(today(at))} at ${clock.format(at).replace(/\s/u, "").toLowerCase()}`;
}
