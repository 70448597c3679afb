import type { Instrument } from "../../instruments/index.ts";

type Judgement = Instrument["judgements"][number];

const plain = (text: string) => text.trim().toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();

/**
 * A judgement as the instrument spells it, from its value or its label in any case. Several of a list are parted by semicolons, bars or
 * line ends, or by commas where no label holds one.
 */
export function readJudgement(judgement: Judgement, text: string): { value: string | string[] } | { what: string; cure: string } {
  if (judgement.type === "text") return { value: text };
  const byWords = new Map(judgement.options.flatMap((option) => [option.value, option.label ?? ""].map((words) => [plain(words), option.value] as const)));
  const found = (words: string) => byWords.get(plain(words));
  const cure = `Write one of: ${judgement.options.map((option) => option.label ?? option.value).join("; ")}.`;
  const whole = found(text);
  if (judgement.type === "choice") return whole === undefined ? { what: "this is not an answer to this question", cure } : { value: whole };
  if (whole !== undefined) return { value: [whole] };
  const holdsComma = judgement.options.some((option) => option.label?.includes(","));
  const parts = text.split(holdsComma ? /[;|\n]/ : /[;|\n,]/).map((part) => part.trim()).filter((part) => part !== "");
  const values = parts.map(found);
  if (values.includes(undefined)) return { what: "one of these is not an answer to this question", cure: `${cure} Put a semicolon between several.` };
  const chosen = new Set(values);
  return { value: judgement.options.map((option) => option.value).filter((value) => chosen.has(value)) };
}
