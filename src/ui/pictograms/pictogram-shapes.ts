import { html, type Html } from "../html.ts";
import type { PictogramId } from "./pictogram-ids.ts";

const gold = "#f5c542";
const sky = "#b9d9f2";
const ink = "#0b0c0c";

const head = (x: number, y: number, size: number, fill: string): Html => html`<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}"/>`;
/** Shoulders of a person whose head is at `x`, down to the bottom of the picture. */
const body = (x: number, top: number, half: number, fill: string): Html => html`<path d="M${x - half} 88V${top + half}a${half} ${half} 0 0 1 ${2 * half} 0V88Z" fill="${fill}"/>`;
const line = (d: string): Html => html`<path d="${d}" fill="none"/>`;
const page = html`<path d="M20 8h38l18 18v62H20Z" fill="#fff"/><path d="M58 8v18h18" fill="${gold}"/>`;
const dot = (x: number, y: number): Html => html`<circle cx="${x}" cy="${y}" r="5" fill="${ink}" stroke="none"/>`;

/** Ten sheets in two rows of five, `full` of them coloured. */
const sheets = (full: number): Html => html`${Array.from({ length: 10 }, (_, at) => html`<rect x="${4 + (at % 5) * 18.4}" y="${14 + Math.floor(at / 5) * 36}" width="13.4" height="29" rx="2" fill="${at < full ? gold : "#fff"}" stroke-width="3.5"/>${at < full && html`<path d="M${7.4 + (at % 5) * 18.4} ${30 + Math.floor(at / 5) * 36}l3 3.5 5 -7" fill="none" stroke-width="3"/>`}`)}`;

/** Each drawn on a square of 96, in strong dark lines with two colours. */
export const pictogramShapes: Readonly<Record<PictogramId, Html>> = {
  people: html`${body(30, 46, 20, gold)}${head(30, 28, 15, "#fff")}${body(68, 46, 20, sky)}${head(68, 28, 15, "#fff")}`,
  family: html`${body(34, 40, 24, sky)}${head(34, 22, 16, "#fff")}${body(74, 62, 15, gold)}${head(74, 48, 12, "#fff")}`,
  talking: html`<path d="M6 10h54v34H32l-14 14V44H6Z" fill="${gold}"/><path d="M46 52h44v30H78v10L64 82H46Z" fill="${sky}"/>${line("M18 22h30M18 32h20M56 64h24M56 73h16")}`,
  plan: html`${page}${line("M31 40h34M31 54h34M31 68h22")}`,
  pencil: html`<path d="M14 30h46v58H14Z" fill="#fff"/>${line("M25 46h18M25 60h12")}<path d="M46 66l-4 14 14-4 34-40a5 5 0 0 0 0-7l-5-5a5 5 0 0 0-7 0Z" fill="${gold}"/>${line("M70 34l12 12")}`,
  magnifier: html`<path d="M58 58l30 30" stroke-width="12"/><circle cx="40" cy="40" r="29" fill="${sky}"/>${line("M26 42l10 10 18-22")}`,
  dice: html`<rect x="12" y="12" width="72" height="72" rx="12" fill="#fff"/>${dot(30, 30)}${dot(66, 30)}${dot(48, 48)}${dot(30, 66)}${dot(66, 66)}`,
  clock: html`<circle cx="48" cy="48" r="40" fill="${sky}"/>${line("M48 22v26l18 12")}`,
  calendar: html`<rect x="10" y="18" width="76" height="68" rx="5" fill="#fff"/><path d="M10 38V23a5 5 0 0 1 5-5h66a5 5 0 0 1 5 5v15Z" fill="${gold}"/>${line("M30 8v18M66 8v18")}${dot(29, 54)}${dot(48, 54)}${dot(67, 54)}${dot(29, 71)}${dot(48, 71)}`,
  ruler: html`<path d="M6 62L62 6l28 28L34 90Z" fill="${gold}"/>${line("M20 48l8 8M32 36l12 12M44 24l8 8M56 12l12 12")}`,
  "thumbs-up": html`<path d="M30 42l18-34c8 0 12 6 10 14l-3 14h24a8 8 0 0 1 8 9l-5 33a9 9 0 0 1-9 8H30Z" fill="${gold}"/><rect x="8" y="42" width="22" height="46" rx="3" fill="${sky}"/>`,
  warning: html`<path d="M48 8L92 86H4Z" fill="${gold}"/>${line("M48 36v24")}<circle cx="48" cy="73" r="4.5" fill="${ink}" stroke="none"/>`,
  tick: html`<circle cx="48" cy="48" r="40" fill="${gold}"/><path d="M28 50l14 14 27-32" fill="none" stroke-width="9"/>`,
  "to-do": html`<rect x="16" y="14" width="64" height="76" rx="5" fill="#fff"/><rect x="34" y="6" width="28" height="16" rx="4" fill="${gold}"/>${line("M27 40l5 6 9-11M52 41h17M27 58l5 6 9-11M52 59h17M27 76l5 6 9-11M52 77h17")}`,
  steps: html`<path d="M6 90V70h20V52h20V34h20V16h24v74Z" fill="${sky}"/>${line("M8 48L40 16M24 14h17v17")}`,
  phone: html`<rect x="24" y="6" width="48" height="84" rx="9" fill="${ink}"/><rect x="31" y="17" width="34" height="54" fill="${sky}" stroke="none"/><circle cx="48" cy="80" r="4" fill="#fff" stroke="none"/>`,
  letter: html`<rect x="8" y="20" width="80" height="58" rx="4" fill="#fff"/><path d="M10 22l38 32 38-32Z" fill="${gold}"/>`,
  school: html`<path d="M6 48h84v40H6Z" fill="#fff"/><path d="M26 88V42l22-20 22 20v46Z" fill="${gold}"/>${line("M48 22V6h16v9H48")}<path d="M40 88V66h16v22Z" fill="#fff"/><circle cx="48" cy="48" r="6" fill="#fff"/>${line("M16 60v12M80 60v12")}`,
  health: html`<rect x="8" y="8" width="80" height="80" rx="14" fill="${sky}"/><path d="M39 24h18v15h15v18H57v15H39V57H24V39h15Z" fill="#fff"/>`,
  home: html`<path d="M18 44v44h60V44" fill="#fff"/><path d="M6 50L48 10l42 40Z" fill="${gold}"/><path d="M40 88V64h16v24Z" fill="${sky}"/>`,
  lock: html`${line("M28 44V30a20 20 0 0 1 40 0v14")}<rect x="16" y="44" width="64" height="44" rx="6" fill="${gold}"/><circle cx="48" cy="62" r="5" fill="${ink}" stroke="none"/>${line("M48 64v11")}`,
  question: html`<circle cx="48" cy="48" r="40" fill="${sky}"/><path d="M34 38a14 14 0 1 1 21 12c-5 3-7 5-7 11" fill="none" stroke-width="8"/><circle cx="48" cy="73" r="5" fill="${ink}" stroke="none"/>`,
  book: html`<path d="M48 24c-10-8-24-10-40-8v60c16-2 30 0 40 8 10-8 24-10 40-8V16c-16-2-30 0-40 8Z" fill="#fff"/>${line("M48 24v60M18 32c7 0 13 1 19 4M18 47c7 0 13 1 19 4M78 32c-7 0-13 1-19 4M78 47c-7 0-13 1-19 4")}`,
  "0-of-10": sheets(0), "1-of-10": sheets(1), "2-of-10": sheets(2), "3-of-10": sheets(3), "4-of-10": sheets(4), "5-of-10": sheets(5),
  "6-of-10": sheets(6), "7-of-10": sheets(7), "8-of-10": sheets(8), "9-of-10": sheets(9), "10-of-10": sheets(10),
};
