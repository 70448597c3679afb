import { html, type Html } from "../../../ui/index.ts";
import type { Gap } from "./thread-nodes.ts";

/** Each gap has a shape and words of its own, so that colour is never the only difference. The shapes are drawn: not every font has them. */
export const gapWords: Readonly<Record<Gap, { readonly shape: string; readonly words: string }>> = {
  "need-without-provision": { shape: "M6 1L11.5 11H.5Z", words: "No provision" },
  "provision-without-need": { shape: "M6 11L.5 1H11.5Z", words: "No need" },
  "vague-provision": { shape: "M6 0L12 6L6 12L0 6Z", words: "Vague" },
  "outcome-is-provision": { shape: "M1 1H11V11H1Z", words: "Is provision" },
  "aspiration-is-request": { shape: "M6 .5A5.5 5.5 0 1 1 5.99 .5Z", words: "Is a request" },
};

export const gapSign = (gap: Gap): Html =>
  html`<span class="gt-gap"><svg class="gt-gap__shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="${gapWords[gap].shape}"/></svg> ${gapWords[gap].words}</span>`;
