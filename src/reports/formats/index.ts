export { renderReport, type RenderOptions } from "./render-report.ts";
export { type ReportFormat, type ReportFormatDetails, reportFormats } from "./report-formats.ts";
export { reportBlocks, type ReportBlocksOptions } from "./page/report-blocks.ts";
export { type ReportFigure, reportFigures } from "./report-figures.ts";
export { publishedMark } from "./published-mark.ts";
