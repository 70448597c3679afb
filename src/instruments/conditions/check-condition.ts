import { celEnv, isCelError, parse, plan } from "@bufbuild/cel";
import { suggest } from "../../platform/index.ts";
import { namesInCondition } from "./names-in-condition.ts";

const environment = celEnv();

/**
 * What is wrong with a condition, or undefined. `samples` are contexts as it will be asked in, with every name that there is:
 * a name that a sample lacks is unknown, and in each sample the condition must be true or false.
 */
export function checkCondition(text: string, samples: readonly Readonly<Record<string, unknown>>[]): { what: string; cure: string } | undefined {
  let evaluate: (context: unknown) => unknown;
  let names: string[][];
  try {
    names = namesInCondition(text);
    evaluate = plan(environment, parse(text)) as (context: unknown) => unknown;
  } catch (error) {
    const place = /<input>:\d+:(\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { what: `the condition “${short(text)}” cannot be read${place === undefined ? "" : ` from its character ${place} on`}.`, cure: "Conditions are in the Common Expression Language, for example: facts.yearGroup >= 9 && facts.amended" };
  }
  for (const name of names) {
    const fault = unknownName(name, samples[0] ?? {});
    if (fault) return fault;
  }
  for (const sample of samples) {
    const result = evaluate(sample);
    if (isCelError(result)) return { what: `the condition “${short(text)}” does not work: ${result.message}.`, cure: "Compare like with like: yes-no facts are true or false, text goes in quotes; in sums write 1.0 instead of 1 beside a fact, a score or a percentage." };
    if (typeof result !== "boolean") return { what: `the condition “${short(text)}” is not true or false.`, cure: "Compare it with something, for example: facts.yearGroup >= 9" };
  }
  return undefined;
}

function unknownName(name: readonly string[], context: unknown): { what: string; cure: string } | undefined {
  let at: unknown = context;
  for (const [index, step] of name.entries()) {
    if (typeof at !== "object" || at === null || Array.isArray(at)) return { what: `“${name.slice(0, index).join(".")}” has no “${step}”.`, cure: `Write ${name.slice(0, index).join(".")} alone.` };
    if (!Object.hasOwn(at, step)) {
      const known = Object.keys(at);
      const meant = suggest(step, known);
      const place = index === 0 ? "" : ` in ${name.slice(0, index).join(".")}`;
      const few = known.length === 0 ? "There is none." : known.length <= 12 ? `There are: ${known.join(", ")}.` : `There are, for example: ${known.slice(0, 12).join(", ")}.`;
      return { what: `the condition asks for “${name.join(".")}”, and there is no “${step}”${place}.`, cure: meant === undefined ? few : `Did you mean “${meant}”? ${few}` };
    }
    at = (at as Record<string, unknown>)[step];
  }
  return undefined;
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
