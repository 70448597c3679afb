import { parse } from "@bufbuild/cel";
import { nameChain, type Expression } from "./name-chain.ts";

/** The dotted names that a condition asks for: [["facts", "yearGroup"], ["counts", "Requires improvement"]]. Throws where it does not parse. */
export function namesInCondition(text: string): string[][] {
  const expression = parse(text).expr;
  const names: string[][] = [];
  if (expression) collect(expression, new Set(), names);
  return names;
}

function collect(expression: Expression, local: ReadonlySet<string>, names: string[][]): void {
  const chain = nameChain(expression);
  if (chain !== undefined) {
    if (!local.has(chain[0] ?? "")) names.push(chain);
    return;
  }
  const { case: kind, value } = expression.exprKind;
  const go = (part: Expression | undefined, known = local) => {
    if (part) collect(part, known, names);
  };
  if (kind === "selectExpr") go(value.operand);
  if (kind === "callExpr") for (const part of [value.target, ...value.args]) go(part);
  if (kind === "listExpr") for (const part of value.elements) go(part);
  if (kind === "structExpr") {
    for (const entry of value.entries) {
      if (entry.keyKind.case === "mapKey") go(entry.keyKind.value);
      go(entry.value);
    }
  }
  if (kind === "comprehensionExpr") {
    go(value.iterRange);
    go(value.accuInit);
    const inside = new Set([...local, value.iterVar, value.iterVar2, value.accuVar]);
    for (const part of [value.loopCondition, value.loopStep, value.result]) go(part, inside);
  }
}
