/** What is wrong in a workbook, where a person finds it. */
export type SheetFault = { sheet: string; row: number; column: string; what: string; cure: string };
