import { UsageError } from "../command.ts";

const text = { type: "string" } as const;

export const sizeOptions = { n: text, frame: text, share: text, margin: text, sd: text, against: text, level: text, stratum: { type: "string", multiple: true }, json: { type: "boolean", default: false } } as const;

type Given = { n?: string; frame?: string; share?: string; margin?: string; sd?: string; against?: string; level?: string; stratum?: string[] };

/** Shares and the level as parts of 1; the margin too, unless `sd` is there: then in points. */
export type SizeAsked = {
  n: number | undefined; frame: number | null; share: number; margin: number | undefined; sd: number | undefined; against: number | undefined; level: number; strata: { drawn: number; frame: number }[];
};

function number(given: Given, name: keyof Omit<Given, "stratum">, rule: { from: number; to?: number; whole?: boolean }): number | undefined {
  const typed = given[name];
  if (typed === undefined) return undefined;
  const value = Number(typed.trim() === "" ? Number.NaN : typed);
  const { from, to = 10_000_000, whole = false } = rule;
  if (!Number.isFinite(value) || value < from || value > to || (whole && !Number.isInteger(value))) throw new UsageError(`--${name} takes a ${whole ? "whole " : ""}number from ${from} to ${to}; “${typed}” is none.`);
  return value;
}

function stratum(typed: string): { drawn: number; frame: number } {
  const [, drawn, frame] = /^(\d{1,8})\/(\d{1,8})$/.exec(typed) ?? [];
  if (drawn === undefined || frame === undefined) throw new UsageError(`--stratum takes how many are drawn of how many, such as 18/240; “${typed}” is neither.`);
  if (Number(drawn) > Number(frame)) throw new UsageError(`--stratum ${typed}: more are drawn than there are.`);
  return { drawn: Number(drawn), frame: Number(frame) };
}

/** The numbers of `sample size`, checked. Throws UsageErrors that name the option. */
export function readSizeOptions(given: Given): SizeAsked {
  const sd = number(given, "sd", { from: 0.0001 });
  const margin = number(given, "margin", sd === undefined ? { from: 0.1, to: 50 } : { from: 0.0001 });
  const asked: SizeAsked = {
    n: number(given, "n", { from: 1, whole: true }), frame: number(given, "frame", { from: 1, whole: true }) ?? null, share: (number(given, "share", { from: 0, to: 100 }) ?? 50) / 100,
    margin: margin === undefined || sd !== undefined ? margin : margin / 100, sd, against: number(given, "against", { from: 1, whole: true }),
    level: (number(given, "level", { from: 50, to: 99.9 }) ?? 95) / 100, strata: (given.stratum ?? []).map(stratum),
  };
  if (asked.n === undefined && asked.margin === undefined && asked.strata.length === 0) throw new UsageError("Say how many are drawn (--n 20), how sure it shall be (--margin 5), or each stratum (--stratum 18/240).");
  if (asked.n !== undefined && asked.frame !== null && asked.n > asked.frame) throw new UsageError("--n is more than --frame: no more can be drawn than there are.");
  if (asked.against !== undefined && asked.n === undefined) throw new UsageError("--against compares with --n: say both.");
  return asked;
}
