// Told apart by people with each kind of colour blindness, and at least 3:1 against white (4.5:1 where it is text).
export const ink = "#0b0c0c";
export const quiet = "#484949";
export const grid = "#d8d8d8";
export const axis = "#6f7173";
export const blue = "#1d5c99";
export const gold = "#8a6100";
export const vermilion = "#b3400e";
export const green = "#0f7a52";
export const paleBlue = "#dbe8f4";

export type Filling = { readonly fill: string; readonly text: string };

/** For answers from best to worst, then those that do not count. */
export const answerFillings: readonly Filling[] = [
  { fill: "#1d5c99", text: "#ffffff" },
  { fill: "#f0c65a", text: "#0b0c0c" },
  { fill: "#a8380b", text: "#ffffff" },
  { fill: "#e3e5e7", text: "#0b0c0c" },
  { fill: "#6d4a8f", text: "#ffffff" },
  { fill: "#9ad0b9", text: "#0b0c0c" },
];

/** From low to high: one hue, lighter to darker, so that the order is seen without colours. */
export const heatFillings: readonly Filling[] = [
  { fill: "#fdf3d8", text: "#0b0c0c" },
  { fill: "#dcebf7", text: "#0b0c0c" },
  { fill: "#b5d3ec", text: "#0b0c0c" },
  { fill: "#7fb2dc", text: "#0b0c0c" },
  { fill: "#2f6ea8", text: "#ffffff" },
  { fill: "#173f66", text: "#ffffff" },
];
