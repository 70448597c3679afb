import { html, type Html } from "../html.ts";
import type { PictogramId } from "./pictogram-ids.ts";
import { pictogramShapes } from "./pictogram-shapes.ts";

/**
 * A picture of an easy-read page as SVG of its own size. It stands beside words that say the same, so a screen reader passes over it: hearing "a clock" before
 * "we were late" would only be in the way.
 */
export const pictogram = (id: PictogramId): Html => html`<svg xmlns="http://www.w3.org/2000/svg" class="gt-pictogram" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false"><g fill="none" stroke="#0b0c0c" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round">${pictogramShapes[id]}</g></svg>`;
