const list = "/imports";

/** The addresses of this room. Ids only: a file's name may say more than an address should. */
export const importPaths = {
  list: (page = 1) => (page > 1 ? `${list}?page=${page}` : list),
  new: () => `${list}/new`,
  files: (kind: string) => `${list}/new/${kind}`,
  import: (id: string) => `${list}/${id}`,
  options: (id: string) => `${list}/${id}/options`,
  columns: (id: string) => `${list}/${id}/columns`,
  check: (id: string) => `${list}/${id}/check`,
  answers: (id: string) => `${list}/${id}/answers`,
  confirm: (id: string) => `${list}/${id}/confirm`,
  cancel: (id: string) => `${list}/${id}/cancel`,
  undo: (id: string) => `${list}/${id}/undo`,
  faults: (id: string) => `${list}/${id}/faults.csv`,
};
