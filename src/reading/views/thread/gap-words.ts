import { html, type Html } from "../../../ui/index.ts";
import type { Gap } from "./thread-nodes.ts";

/** Each gap has a sign and words of its own, so that colour is never the only difference. */
export const gapWords: Readonly<Record<Gap, { readonly sign: string; readonly words: string }>> = {
  "need-without-provision": { sign: "▲", words: "No provision" },
  "provision-without-need": { sign: "▼", words: "No need" },
  "vague-provision": { sign: "◇", words: "Vague" },
  "outcome-is-provision": { sign: "■", words: "Is provision" },
  "aspiration-is-request": { sign: "●", words: "Is a request" },
};

export const gapSign = (gap: Gap): Html => html`<span class="gt-gap gt-gap--${gap}"><span aria-hidden="true">${gapWords[gap].sign}</span> ${gapWords[gap].words}</span>`;
