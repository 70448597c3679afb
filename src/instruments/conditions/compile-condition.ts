import { celEnv, isCelError, parse, plan } from "@bufbuild/cel";

/** Whether a condition holds; undefined where it cannot be told, since a fact was not given or there is no score. */
export type Condition = (context: Readonly<Record<string, unknown>>) => boolean | undefined;

const environment = celEnv();

/** A condition in the Common Expression Language, ready to be asked often. Throws where the text does not parse. */
export function compileCondition(text: string): Condition {
  const evaluate = plan(environment, parse(text)) as (context: unknown) => unknown;
  return (context) => {
    const result = evaluate(context);
    return isCelError(result) || typeof result !== "boolean" ? undefined : result;
  };
}
