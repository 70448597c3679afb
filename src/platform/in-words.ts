import { roundHalfUp } from "./round.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "3 July 2020" for `2020-07-03`; empty for nothing. */
export function dateInWords(date: string | null | undefined): string {
  if (!date) return "";
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** "July 2020" for `2020-07`. */
export function monthInWords(month: string): string {
  return dateInWords(`${month.slice(0, 7)}-01`).slice(2);
}

/** "74%" for 74.2, halves rounded up; "12.5%" with one decimal; an en dash where there is no figure. */
export function percentInWords(percent: number | null | undefined, decimals = 0): string {
  return percent === null || percent === undefined ? "–" : `${roundHalfUp(percent, decimals).toFixed(decimals)}%`;
}
