import { stringify } from "yaml";
import type { Instrument } from "../instrument.ts";
import { compactInstrument } from "./compact-instrument.ts";

/** An instrument as the YAML file that it could have come from. */
export function instrumentYaml(instrument: Instrument): string {
  return `# yaml-language-server: $schema=instrument.schema.json\n${stringify(compactInstrument(instrument), { lineWidth: 120, compat: "yaml-1.1" })}`;
}
