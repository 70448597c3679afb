import { loadLexicon } from "../../../reading/index.ts";

/** What better wording has, by the code of the finding: the reading program's own words to writers, none of any plan. */
export const betterWordings = (): Readonly<Record<string, string>> => Object.fromEntries([...loadLexicon().findings].map(([code, { better }]) => [code, better]));
