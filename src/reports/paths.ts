import type { ReportKindId } from "./document/report-kind-id.ts";
import type { ReportFormat } from "./formats/index.ts";

type ReportsAddress = { state?: string | undefined; page?: number | undefined };
type DataAddress = { programme: string; by: readonly string[] };
type RecommendationsAddress = { show?: string | undefined };

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

const dataQuery = (chosen: DataAddress | undefined) => (chosen === undefined ? {} : { programme: chosen.programme, by: chosen.by.join(",") });

/** The addresses of this room. */
export const reportsPaths = {
  list: (query: ReportsAddress = {}) => withQuery("/reports", query),
  choose: () => "/reports/new",
  /** `months`: those that the form begins with. */
  make: (kind: ReportKindId, months: { from?: string; to?: string } = {}) => withQuery(`/reports/new/${kind}`, months),
  data: (chosen?: DataAddress) => withQuery("/reports/data", dataQuery(chosen)),
  dataCsv: (chosen?: DataAddress) => withQuery("/reports/data.csv", dataQuery(chosen)),
  dataMetadata: (chosen?: DataAddress) => withQuery("/reports/data.csv-metadata.json", dataQuery(chosen)),
  logo: () => "/reports/logo",
  removeLogo: () => "/reports/logo/remove",
  logoFile: (sha256: string) => `/reports/logo/${sha256}`,
  quotes: (id: string) => `/reports/${id}/quotes`,
  report: (id: string) => `/reports/${id}`,
  file: (id: string, format: ReportFormat | ":format") => `/reports/${id}/files/${format}`,
  title: (id: string) => `/reports/${id}/title`,
  text: (id: string, block: string) => `/reports/${id}/texts/${block}`,
  resetText: (id: string, block: string) => `/reports/${id}/texts/${block}/reset`,
  publish: (id: string) => `/reports/${id}/publish`,
  layout: (id: string) => `/reports/${id}/layout`,
  correct: (id: string) => `/reports/${id}/correct`,
  withdraw: (id: string) => `/reports/${id}/withdraw`,
  discard: (id: string) => `/reports/${id}/discard`,
  addRecommendation: (id: string) => `/reports/${id}/recommendations/new`,
  editRecommendation: (id: string, recommendationId: string) => `/reports/${id}/recommendations/${recommendationId}`,
  removeRecommendation: (id: string, recommendationId: string) => `/reports/${id}/recommendations/${recommendationId}/remove`,
  recommendations: (query: RecommendationsAddress = {}) => withQuery("/recommendations", query),
  recommendationsCsv: (query: RecommendationsAddress = {}) => withQuery("/recommendations.csv", query),
  recommendation: (id: string) => `/recommendations/${id}`,
  reassign: (id: string) => `/recommendations/${id}/owner`,
};
