import type { NavigationEntry } from "../access/index.ts";
import { html, summaryList, type Html } from "../ui/index.ts";

/** The rooms that are not in the bar, each with what is done there. */
export const moreView = (rooms: readonly NavigationEntry[]): Html => html`<h1 class="govuk-heading-l">More</h1>
${summaryList({ rows: rooms.map((room) => ({ key: { html: html`<a class="govuk-link" href="${room.href}">${room.text}</a>` }, value: { text: room.about ?? "" } })) })}`;
