import { type Html, html } from "../html.ts";

/** A list beside its filters: next to each other on a desk, the filters folded away above the list on a phone. */
export const withFilterPanel = (panel: Html, list: Html): Html => html`<div class="gt-beside">
<div class="gt-beside__panel">${panel}</div>
<div class="gt-beside__list">${list}</div>
</div>`;
