/** Which programme, tool and cycle; what is left out is chosen for the reader. */
export type WholeQuery = { programme?: string | undefined; tool?: string | undefined; cycle?: string | undefined };

const withQuery = (path: string, query: WholeQuery): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, value);
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
};

/** The addresses of whole-programme estimates. */
export const wholePaths = {
  page: (query: WholeQuery = {}) => withQuery("/insight/whole", query),
  csv: (query: WholeQuery = {}) => withQuery("/insight/whole.csv", query),
  json: (query: WholeQuery = {}) => withQuery("/insight/whole.json", query),
};
