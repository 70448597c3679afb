import type { parse } from "@bufbuild/cel";

export type Expression = NonNullable<ReturnType<typeof parse>["expr"]>;

/** `facts.yearGroup` and `counts["No"]` as a list of names; undefined for any other expression. */
export function nameChain(expression: Expression): string[] | undefined {
  const { case: kind, value } = expression.exprKind;
  if (kind === "identExpr") return [value.name];
  if (kind === "selectExpr" && value.operand) {
    const chain = nameChain(value.operand);
    return chain && [...chain, value.field];
  }
  if (kind === "callExpr" && value.function === "_[_]" && value.args.length === 2) {
    const [operand, key] = value.args;
    const chain = operand && nameChain(operand);
    const constant = key?.exprKind.case === "constExpr" ? key.exprKind.value.constantKind : undefined;
    return chain && constant?.case === "stringValue" ? [...chain, constant.value] : undefined;
  }
  return undefined;
}
