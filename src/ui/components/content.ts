import { type Html, isEmpty } from "../html.ts";

export type Words = string | number;

/** Content as govuk-frontend takes it: `html` wins over `text`. */
export type Content = { readonly text?: Words | null; readonly html?: Html | null };

export type MaybeItem<Item> = Item | false | null | undefined | "";

export const content = (given: Content | undefined): Html | Words | undefined => {
  if (given?.html && !isEmpty(given.html)) return given.html;
  return given?.text ?? undefined;
};

export const hasContent = (given: Content | undefined): boolean => {
  const found = content(given);
  return found !== undefined && found.toString() !== "";
};

/** Lists may hold false or null where an item is left out. */
export const present = <Item>(items: readonly MaybeItem<Item>[] | undefined): Item[] =>
  (items ?? []).filter((item): item is Item => Boolean(item));
