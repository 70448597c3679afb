import { type Html, html, type HtmlValue } from "../html.ts";
import { px } from "./text.ts";

export type ChartWords = {
  readonly title: string;
  /** What the chart shows, in a sentence or two, for people who do not see it. */
  readonly description: string;
  /** Different for each chart of a page; made from the title when not given. */
  readonly id?: string;
  /** In pixels; the chart is drawn for this width and scales from it. */
  readonly width?: number;
};

export const standardWidth = 720;
export const phoneWidth = 320;

const idFrom = (words: ChartWords): string =>
  words.id ?? `chart-${words.title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60)}`;

/** The frame of every chart: scales, is one image to a screen reader, and stands alone in a PDF. */
export const svgChart = (words: ChartWords, height: number, body: HtmlValue): Html => {
  const width = words.width ?? standardWidth;
  const id = `${idFrom(words)}-${width}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="gt-chart" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="${id}-title ${id}-description" font-family="'Source Sans 3', system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif"><title id="${id}-title">${words.title}</title><desc id="${id}-description">${words.description}</desc>
${body}
</svg>`;
};
