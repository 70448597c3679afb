import { ratingsImport } from "../../auditing/index.ts";
import type { ImportKind } from "../../imports/index.ts";
import { dfeImport, figuresImport } from "../../insight/index.ts";
import { registerImportKind } from "../../register/index.ts";

/** Every sort of import that there is. */
export const importKinds: readonly ImportKind[] = [registerImportKind, ratingsImport as ImportKind, figuresImport as ImportKind, dfeImport as ImportKind];
