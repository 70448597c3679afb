import { z } from "zod";
import { instrumentSchema } from "./instrument.ts";

/** The language as a JSON Schema, for editors: `# yaml-language-server: $schema=instrument.schema.json` at the top of a tool. */
export function instrumentJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(instrumentSchema, { io: "input" }), title: "Goldenthread audit tool" };
}
