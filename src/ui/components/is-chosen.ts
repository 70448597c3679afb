import type { Words } from "./content.ts";

/** An item is chosen when it says so itself, or when its value is the field's value and it does not refuse. */
export const isChosen = (own: boolean | undefined, value: Words | undefined, chosen: Words | null | undefined): boolean => {
  if (own) return true;
  if (own === false || chosen === undefined || chosen === null || chosen === "") return false;
  return String(value) === String(chosen);
};
