import type { Scale } from "../instrument.ts";

export type Option = { value: string; label?: string | undefined; points: number | null; meaning?: string | undefined; also: string[] };

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

/** Finds the option that a text means: its value, its label or another spelling of it, in small or capital letters. */
export function optionFinder(scale: Scale): (text: string) => Option | undefined {
  if (scale.type !== "choice" && scale.type !== "ticks") return () => undefined;
  const exact = new Map(scale.options.map((option) => [option.value, option]));
  const loose = new Map<string, Option>();
  const spellings: ((option: Option) => string[])[] = [(option) => [option.value], (option) => (option.label === undefined ? [] : [option.label]), (option) => option.also];
  for (const spellingsOf of spellings) {
    for (const option of scale.options) {
      for (const spelling of spellingsOf(option)) {
        if (!loose.has(plain(spelling))) loose.set(plain(spelling), option);
      }
    }
  }
  return (text) => exact.get(text) ?? loose.get(plain(text));
}
