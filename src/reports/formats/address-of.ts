/** The full address of a figure's ratings, for a file that is read away from the site. Undefined where it cannot be known. */
export const addressOf = (href: string | undefined, baseUrl: string | null): string | undefined =>
  href === undefined || baseUrl === null || !/^\/(?!\/)/.test(href) ? undefined : new URL(href, baseUrl).href;
