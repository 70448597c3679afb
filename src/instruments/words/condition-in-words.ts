import { parse, unparse } from "@bufbuild/cel";
import { nameChain, type Expression } from "../conditions/name-chain.ts";
import type { Instrument } from "../instrument.ts";

type Call = { function: string; args: Expression[] };

/** A condition as people say it: "“Which school year is the child in?” is at least 9". What has no words is given as it is written. */
export function conditionInWords(text: string, instrument: Instrument): string {
  const expression = parse(text).expr;
  try {
    return expression === undefined ? text : statement(expression, instrument);
  } catch {
    // The library cannot write out again what goes over a list (`exists`, `filter`).
    return text;
  }
}

const comparisons: Readonly<Record<string, string>> = {
  "_>=_": "is at least", "_>_": "is more than", "_<=_": "is at most", "_<_": "is less than", "_==_": "is", "_!=_": "is not", "@in": "is one of",
};

const callOf = (expression: Expression): Call | undefined => (expression.exprKind.case === "callExpr" ? expression.exprKind.value : undefined);

function statement(expression: Expression, instrument: Instrument): string {
  const call = callOf(expression);
  if (call === undefined) return isYesNo(expression, instrument) ? `${thing(expression, instrument)} is Yes` : asWritten(expression);
  const [first, second] = call.args;
  if (first && second && (call.function === "_&&_" || call.function === "_||_")) {
    const part = (side: Expression) => {
      const words = statement(side, instrument);
      return callOf(side)?.function === "_||_" && call.function === "_&&_" ? `(${words})` : words;
    };
    return `${part(first)} ${call.function === "_&&_" ? "and" : "or"} ${part(second)}`;
  }
  if (first && call.function === "!_") return isYesNo(first, instrument) ? `${thing(first, instrument)} is No` : `it is not so that ${statement(first, instrument)}`;
  const words = comparisons[call.function];
  return first && second && words !== undefined ? `${thing(first, instrument)} ${words} ${thing(second, instrument)}` : asWritten(expression);
}

function isYesNo(expression: Expression, instrument: Instrument): boolean {
  const [root, name] = nameChain(expression) ?? [];
  return root === "facts" && instrument.facts.some((fact) => fact.name === name && fact.type === "yes-no");
}

/** A name, a number or a text in words. */
function thing(expression: Expression, instrument: Instrument): string {
  const { case: kind, value } = expression.exprKind;
  if (kind === "constExpr") {
    const constant = value.constantKind;
    if (constant.case === "stringValue") return `“${constant.value}”`;
    if (constant.case === "boolValue") return constant.value ? "Yes" : "No";
    return String(constant.value);
  }
  if (kind === "listExpr") return value.elements.map((each) => thing(each, instrument)).join(", ");
  const call = callOf(expression);
  const [first, second] = call?.args ?? [];
  if (call?.function === "_+_" && first && second) return `${thing(first, instrument)} plus ${thing(second, instrument)}`;
  const chain = nameChain(expression);
  return (chain && nameInWords(chain, instrument)) ?? asWritten(expression);
}

const totals: Readonly<Record<string, string>> = {
  percent: "percentage", score: "score", answered: "number of criteria answered", unanswered: "number of criteria not answered", notApplicable: "number of criteria not applicable",
};

function nameInWords([root = "", name = "", ...rest]: readonly string[], instrument: Instrument): string | undefined {
  if (root === "facts") return `“${instrument.facts.find((fact) => fact.name === name)?.question ?? name}”`;
  if (root === "counts") return `the number of “${name}” answers`;
  if (root === "critical") return `the number of “${name}” answers to critical criteria`;
  if (root === "answers") return `the answer to ${name}`;
  if (root === "sections") {
    const inside = rest[0] === "counts" ? `the number of “${rest[1] ?? ""}” answers` : totals[rest[0] ?? ""] && `the ${totals[rest[0] ?? ""]}`;
    return inside && `${inside} in section ${name}`;
  }
  return name === "" && totals[root] ? `the ${totals[root]}` : undefined;
}

const asWritten = (expression: Expression) => unparse(expression);
