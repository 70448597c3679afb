export type { ImportKind, KindContext, ImportedFile, ImportCount, ImportTable, ImportLink } from "./import-kind.ts";
export type { ImportField, ImportOption } from "./import-field.ts";
export type { ImportRow, RowPlace, RowSource } from "./import-row.ts";
export type { ImportCheck, ImportFault, ImportQuestion } from "./import-check.ts";
export type { ChangeRecorder } from "./record-changes.ts";
export { readDate } from "./values/read-date.ts";
export { readYesNo } from "./values/read-yes-no.ts";
export { readNumber } from "./values/read-number.ts";
export type { ReadValue } from "./values/read-value.ts";
