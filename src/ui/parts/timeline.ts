import { type Html, html } from "../html.ts";

export type TimelineItem = {
  /** The date in words: "3 July 2020". */
  readonly date: string;
  /** The same date as YYYY-MM-DD. */
  readonly isoDate?: string;
  readonly title: string | Html;
  readonly body?: string | Html;
  /** Still to come: drawn hollow. */
  readonly ahead?: boolean;
};

const event = (item: TimelineItem): Html => html`<li class="gt-timeline__item${item.ahead ? " gt-timeline__item--ahead" : ""}">
<p class="gt-timeline__date">${item.isoDate ? html`<time datetime="${item.isoDate}">${item.date}</time>` : item.date}${item.ahead && " (to come)"}</p>
<div class="gt-timeline__title">${item.title}</div>
${item.body && html`<div class="gt-timeline__body">${item.body}</div>`}
</li>
`;

/** What happened to a plan, in order of time. */
export const timeline = (items: readonly TimelineItem[]): Html => html`<ol class="gt-timeline">${items.map(event)}</ol>`;
