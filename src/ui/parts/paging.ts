import { pagination, type PaginationItem } from "../components/pagination.ts";
import { type Html, html } from "../html.ts";

export type PagingParams = {
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly hrefFor: (page: number) => string;
  /** What is listed, in the plural: "plans". */
  readonly noun?: string;
};

const number = new Intl.NumberFormat("en-GB");

/** "Showing 1 to 50 of 1,204 plans". */
export const pagingWords = ({ page, size, total, noun = "results" }: Omit<PagingParams, "hrefFor">): string => {
  if (total === 0) return `No ${noun}`;
  const from = (page - 1) * size + 1;
  const to = Math.min(page * size, total);
  return `Showing ${number.format(from)} to ${number.format(to)} of ${number.format(total)} ${noun}`;
};

/** The page numbers to show: first, last, the current one with its neighbours; null where some are left out. */
export const pageNumbers = (page: number, pages: number): (number | null)[] => {
  const wanted = new Set([1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages));
  const shown: (number | null)[] = [];
  let last = 0;
  for (const one of [...wanted].sort((a, b) => a - b)) {
    // A gap of one page is shown as that page: an ellipsis would take as much room.
    if (one - last === 2) shown.push(one - 1);
    else if (one - last > 2) shown.push(null);
    shown.push(one);
    last = one;
  }
  return shown;
};

/** The words line, and page links when there is more than one page. */
export const paging = (params: PagingParams): Html => {
  const pages = Math.max(1, Math.ceil(params.total / params.size));
  const page = Math.min(Math.max(1, params.page), pages);
  const words = html`<p class="govuk-body gt-paging__words">${pagingWords({ ...params, page })}</p>`;
  if (pages === 1) return words;
  const items = pageNumbers(page, pages).map((one): PaginationItem =>
    one === null ? { ellipsis: true } : { number: one, href: params.hrefFor(one), current: one === page });
  return html`<div class="gt-paging">${words}${pagination({
    items,
    previous: page > 1 && { href: params.hrefFor(page - 1) },
    next: page < pages && { href: params.hrefFor(page + 1) },
  })}</div>`;
};
