export const xlsxFile = (): Uint8Array => new Uint8Array();
