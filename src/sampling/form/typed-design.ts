import type { FastifyRequest } from "fastify";
import { formText, formTexts } from "../../access/index.ts";
import { typedDateOf, type TypedDate } from "../../platform/index.ts";
import type { SampleDesign } from "../draw/sample-design.ts";

/** Fields that hold one text, and fields that hold several. */
export const singleFields = [
  "name", "purpose", "risk", "references", "chosenReason", "stage", "status", "yearFrom", "yearTo", "lookedAfter", "adviceRule", "notAuditedMonths", "withFile", "divideFirst", "divideSecond", "allocation", "each", "total", "atLeastOne",
  "seedHow", "seed",
] as const;
export const listFields = ["kinds", "teams", "needs", "settings", "advice", "stratum", "wanted"] as const;

type Single = (typeof singleFields)[number];
type List = (typeof listFields)[number];

/** A design as it was typed. `stratum` and `wanted` go together: the number of its own of each group. */
export type TypedDesign = Record<Single, string> & Record<List, string[]> & { from: TypedDate; to: TypedDate };

const dateIn = (request: FastifyRequest, id: string): TypedDate => ({ day: formText(request, `${id}-day`), month: formText(request, `${id}-month`), year: formText(request, `${id}-year`) });

// A database keeps no text with a null character in it.
const clean = (text: string) => text.replaceAll("\u0000", "");

export function typedDesignIn(request: FastifyRequest): TypedDesign {
  const single = Object.fromEntries(singleFields.map((name) => [name, clean(formText(request, name)).slice(0, 10_000)])) as Record<Single, string>;
  const lists = Object.fromEntries(listFields.map((name) => [name, formTexts(request, name).map(clean).slice(0, 500)])) as Record<List, string[]>;
  return { ...single, ...lists, from: dateIn(request, "from"), to: dateIn(request, "to") };
}

/** A stored design as the form shows it: to draw again in the same way. */
export function typedDesignOf(design: SampleDesign): TypedDesign {
  const { frame, allocation } = design;
  const fixed = allocation.by === "fixed" ? Object.entries(allocation.wanted) : [];
  return {
    name: design.name, purpose: design.purpose, risk: design.risk ?? "oldest-review", references: design.chosen?.references.join("\n") ?? "", chosenReason: design.chosen?.reason ?? "", stage: frame.stage ?? "",
    status: frame.status ?? "", yearFrom: frame.yearFrom?.toString() ?? "", yearTo: frame.yearTo?.toString() ?? "", lookedAfter: frame.lookedAfter ?? "", adviceRule: frame.advice ?? "",
    notAuditedMonths: frame.notAuditedMonths?.toString() ?? "", withFile: frame.withFile === true ? "yes" : "", divideFirst: design.divide[0] ?? "", divideSecond: design.divide[1] ?? "", allocation: allocation.by,
    each: allocation.by === "equal" ? String(allocation.each) : "", total: allocation.by === "proportional" ? String(allocation.total) : "", atLeastOne: allocation.by === "proportional" && allocation.atLeastOne ? "yes" : "",
    seedHow: "program", seed: "", kinds: [...frame.kinds], teams: [...frame.teams], needs: [...frame.needs], settings: [...frame.settings], advice: [...design.advice],
    stratum: fixed.map(([name]) => name), wanted: fixed.map(([, count]) => String(count)), from: typedDateOf(frame.from ?? null), to: typedDateOf(frame.to ?? null),
  };
}
