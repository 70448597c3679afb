import type { Share } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ReportCell, ReportColumn } from "./report-document.ts";

export const left = (text: string, width?: number): ReportColumn => ({ text, align: "left", ...(width !== undefined && { width }) });
export const right = (text: string, width?: number): ReportColumn => ({ text, align: "right", ...(width !== undefined && { width }) });

export const countCell = (count: number): ReportCell => ({ text: count.toLocaleString("en-GB"), value: count });
export const shareCell = ({ percent, low, high, of }: Share): ReportCell => ({ text: percent === null ? "–" : percentInWords(percent), value: percent, low, high, plans: of });
export const intervalCell = ({ low, high }: Pick<Share, "low" | "high">): ReportCell => ({ text: low === null || high === null ? "–" : `${percentInWords(low)} to ${percentInWords(high)}` });
