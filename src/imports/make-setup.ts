import { seal, unseal, type Settings } from "../platform/index.ts";
import type { ImportKind } from "./import-kind.ts";
import type { ImportSetup } from "./import-setup.ts";

/** The framework with these kinds; files are sealed with the installation's key. */
export function makeImportSetup(settings: Pick<Settings, "dataKey">, kinds: readonly ImportKind[]): ImportSetup {
  return { kinds, seal: (bytes) => seal(settings.dataKey, bytes), unseal: (sealed) => unseal(settings.dataKey, sealed) };
}
