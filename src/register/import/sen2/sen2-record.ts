import type { RowPlace } from "../../../imports/index.ts";
import type { Sen2ModuleName } from "./sen2-modules.ts";

/** One record of a return with the records under it. `values` by plain name; empty ones are absent. */
export type Sen2Record = {
  module: Sen2ModuleName;
  place: RowPlace;
  values: Record<string, string>;
  children: Sen2Record[];
};

export const childrenOf = (record: Sen2Record | undefined, module: Sen2ModuleName): Sen2Record[] =>
  record?.children.filter((child) => child.module === module) ?? [];
