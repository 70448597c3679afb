import type { Draw } from "../../sampling/index.ts";

/** "Cycle 1"; with the draw's own name where it has another: "Cycle 1, oldest reviews". */
export const drawName = ({ cycleName, name }: Pick<Draw, "cycleName" | "name">): string => (name === cycleName ? name : `${cycleName}, ${name}`);
