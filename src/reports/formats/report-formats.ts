export type ReportFormat = "html" | "pdf" | "docx" | "xlsx" | "csv" | "json";

export type ReportFormatDetails = { readonly id: ReportFormat; readonly label: string; readonly mediaType: string; readonly extension: string };

/** The files that a report can be fetched as, in the order that a page offers them. */
export const reportFormats: readonly ReportFormatDetails[] = [
  { id: "pdf", label: "PDF", mediaType: "application/pdf", extension: "pdf" },
  { id: "docx", label: "Word", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", extension: "docx" },
  { id: "xlsx", label: "Excel", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", extension: "xlsx" },
  { id: "html", label: "Web page in one file", mediaType: "text/html; charset=utf-8", extension: "html" },
  { id: "csv", label: "CSV (the figures)", mediaType: "text/csv; charset=utf-8", extension: "csv" },
  { id: "json", label: "JSON (for programs)", mediaType: "application/json; charset=utf-8", extension: "json" },
];
