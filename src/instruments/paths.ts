const withVersion = (path: string, hash: string | undefined) => (hash === undefined ? path : `${path}?version=${hash}`);

/** The addresses of this room. A version is named by its hash: two may have the same number, the program's and the council's own. */
export const instrumentPaths = {
  list: () => "/instruments",
  instrument: (id: string) => `/instruments/${id}`,
  version: (id: string, hash: string) => `/instruments/${id}/${hash}`,
  workbook: (id: string, hash?: string) => withVersion(`/instruments/${id}.xlsx`, hash),
  yaml: (id: string, hash?: string) => withVersion(`/instruments/${id}.yaml`, hash),
  import: () => "/instruments/import",
  publish: () => "/instruments/import/publish",
};
