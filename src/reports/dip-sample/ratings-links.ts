import { ratingsPaths } from "../../auditing/index.ts";
import type { DipSampleFigures } from "../../insight/index.ts";

type Narrower = { from: string; to: string; team?: string; section?: string; criterion?: string; answer?: string };

/** The list of ratings behind a figure. The list's own totals are the figure: they are counted from the same ratings. */
export function ratingsLink({ instrument, roles }: Pick<DipSampleFigures, "instrument" | "roles">, narrower: Narrower): string {
  const [role] = roles;
  return ratingsPaths.list({ ...narrower, instrument: instrument.id, ...(role === "audit" && { role }) });
}
