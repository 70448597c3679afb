/**
 * The lines that a label names as what it is made of: "Internal Average (C123)" names those with "Cycle 1", "Cycle 2", "Cycle 3";
 * also "Q1-Q3", "Cycles 1 to 3", "T1 + T2". Empty where it names none, or one that is not there.
 */
export function linesNamedBy(label: string, labels: readonly string[]): number[] {
  const match = /\b([a-z])[a-z]*\.?\s*(\d{2,9}|\d+(?:\s*(?:,|and|&|\+|to|-|–)\s*(?:[a-z]+\s*)?\d+)+)\b/i.exec(label);
  const [, letter = "", digits = ""] = match ?? [];
  if (letter === "") return [];
  const numbers = numbersOf(digits);
  const found = numbers.map((number) => labels.findIndex((other) => other !== label && new RegExp(`\\b${letter}[a-z]*\\.?\\s*0?${number}\\b`, "i").test(other)));
  return numbers.length >= 2 && found.every((at) => at >= 0) ? found : [];
}

function numbersOf(digits: string): number[] {
  if (/^\d+$/.test(digits)) return [...digits].map(Number);
  const numbers = [...digits.matchAll(/\d+/g)].map(Number);
  const [first = 0, last = 0] = numbers;
  if (numbers.length === 2 && /to|-|–/.test(digits) && last > first && last - first < 50) return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return numbers;
}
