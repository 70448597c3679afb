import type { Variation } from "../facts/words/change-over-time.ts";
import { variations } from "../facts/words/change-over-time.ts";
import { type Html, html } from "../../ui/index.ts";

// A line that wobbles, rises or falls, in a ring: told apart by its shape, and its words stand beside it. Blue and orange as "Making data count" has them.
const shapes: Readonly<Record<Variation, { path: string; colour: string }>> = {
  "common-cause": { path: "M8 22 L14 17 L20 23 L26 18 L32 21", colour: "#6f7173" },
  improving: { path: "M8 26 L16 22 L23 16 L32 11", colour: "#1d5c99" },
  worsening: { path: "M8 12 L16 16 L23 22 L32 28", colour: "#b3400e" },
  rising: { path: "M8 26 L16 22 L23 16 L32 11", colour: "#6d4a8f" },
  falling: { path: "M8 12 L16 16 L23 22 L32 28", colour: "#6d4a8f" },
};

/** What the newest month says, as an icon with its words. */
export function variationIcon(variation: Variation): Html {
  const { path, colour } = shapes[variation];
  const { words, means } = variations[variation];
  return html`<p class="govuk-body gt-variation"><svg class="gt-variation__icon" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="18" fill="#ffffff" stroke="${colour}" stroke-width="3"/><path d="${path}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg><span><strong>${words}.</strong> ${means}</span></p>`;
}
