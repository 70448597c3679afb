import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { shippedFolder } from "./shipped-instruments.ts";

const documentKinds = z.array(z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().trim().min(1),
  family: z.enum(["plan", "review", "views", "advice"]),
}));

export type DocumentKind = z.infer<typeof documentKinds>[number];

/** The kinds of document that ship with the program (instruments/document-kinds.yaml), in the order that people see. */
export function shippedDocumentKinds(): DocumentKind[] {
  return documentKinds.parse(parse(readFileSync(join(shippedFolder, "document-kinds.yaml"), "utf8")));
}
