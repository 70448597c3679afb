/** The addresses of this room. A sample's own address says nothing of whose documents are in it. */
export const samplingPaths = {
  design: (cycleId: string, like?: string) => `/cycles/${cycleId}/samples/new${like === undefined ? "" : `?like=${like}`}`,
  check: (cycleId: string) => `/cycles/${cycleId}/samples/check`,
  draw: (cycleId: string) => `/cycles/${cycleId}/samples`,
  sample: (id: string) => `/samples/${id}`,
  proof: (id: string) => `/samples/${id}/proof.json`,
  replace: (id: string, itemId: string) => `/samples/${id}/documents/${itemId}/replace`,
  withdraw: (id: string) => `/samples/${id}/withdraw`,
  calculator: () => "/sampling/calculator",
};
