import type { FindingFilters } from "./list/finding-filters.ts";

export type FindingsAddress = FindingFilters & { page?: number; sort?: string; direction?: "asc" | "desc" };

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

const plan = (planId: string) => `/register/plans/${planId}`;
const batch = (id: string) => `/reading/uploads/${id}`;

/** The addresses of this room. Ids only: a file's name may say whose it is. */
export const readingPaths = {
  findings: (query: FindingsAddress = {}) => withQuery("/findings", query),
  findingsExport: (query: FindingsAddress = {}) => withQuery("/findings.csv", query),
  reading: (planId: string, documentId?: string) => withQuery(`${plan(planId)}/reading`, { document: documentId }),
  feedback: (planId: string, documentId?: string) => withQuery(`${plan(planId)}/feedback`, { document: documentId }),
  feedbackDocx: (planId: string, documentId?: string) => withQuery(`${plan(planId)}/feedback.docx`, { document: documentId }),
  uploads: (page = 1) => (page > 1 ? `/reading/uploads?page=${page}` : "/reading/uploads"),
  upload: () => "/reading/upload",
  readAll: () => "/reading/read-all",
  batch,
  batchAnswers: (id: string) => `${batch(id)}/answers`,
  batchCancel: (id: string) => `${batch(id)}/cancel`,
  batchFind: (id: string, position: string | number) => `${batch(id)}/files/${position}`,
  batchFaults: (id: string) => `${batch(id)}/files.csv`,
};
