import type { Instrument } from "../../../instruments/index.ts";
import { schoolYearGroup } from "../../../register/index.ts";

export type Facts = Record<string, number | string | boolean>;

/** What the register knows of a drawn document and its child. */
export type KnownOfDocument = { birthDate: string; lookedAfter: boolean | null; phaseTransferDueOn: string | null; documentKind: string; versionNumber: number | null; datedOn: string | null };

const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * The facts that a tool's conditions ask and that the register can tell: year group on the day that the document bears (else today), whether the
 * plan was amended, looked after, a move of phase within 12 months of that day. The auditor sees them and may put them right.
 */
export function prefillFacts(asked: Instrument["facts"], known: KnownOfDocument, today: string): Facts {
  const day = known.datedOn ?? today;
  const told: Record<string, number | boolean | undefined> = {
    yearGroup: schoolYearGroup(known.birthDate, day),
    amended: known.documentKind.startsWith("amended-plan") || (known.versionNumber ?? 1) > 1 ? true : known.documentKind === "new-plan" ? false : undefined,
    lookedAfter: known.lookedAfter ?? undefined,
    phaseTransfer: known.phaseTransferDueOn === null ? undefined : known.phaseTransferDueOn >= day && known.phaseTransferDueOn <= yearLater(day),
  };
  const facts: Facts = {};
  for (const { name, type } of asked) {
    const value = Object.hasOwn(told, name) ? told[name] : undefined;
    if (value !== undefined && typeof value === (type === "number" ? "number" : "boolean")) facts[name] = value;
  }
  return facts;
}
