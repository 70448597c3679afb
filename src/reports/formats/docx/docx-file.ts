export const docxFile = (): Uint8Array => new Uint8Array();
