import type { FastifyReply, FastifyRequest } from "fastify";
import { dateInWords } from "../../platform/index.ts";
import { type Breadcrumb, html, type Html, layout, type NavigationItem } from "../../ui/index.ts";
import { mayI } from "../may.ts";
import { accessPaths } from "../paths.ts";
import { viewerIfAny, type Viewer } from "../viewer.ts";
import { csrfField } from "./csrf-field.ts";
import { takeNotice } from "./notice.ts";

export type Page = {
  title: string;
  main: Html;
  /** The whole width, for tables. */
  wide?: boolean;
  breadcrumbs?: readonly Breadcrumb[];
  /** The address of the page before this one. */
  backLink?: string;
  /** The page lists faults: its title begins with "Error: ". */
  hasErrors?: boolean;
  status?: number;
  /** Without scripts the page asks again after so many seconds. */
  refreshSeconds?: number;
};

/** So many rooms still stand side by side on one line. */
const ON_ONE_LINE = 8;

function navigationFor(viewer: Viewer, request: FastifyRequest): NavigationItem[] {
  const path = request.url.split("?")[0] ?? "/";
  const isHere = (href: string) => path === href || (href !== "/" && path.startsWith(`${href}/`));
  const entries = request.server.navigation.filter((item) => mayI(viewer, item.policy, item.sentence));
  const daily = entries.length <= ON_ONE_LINE ? entries : entries.filter((item) => item.about === undefined);
  const further = entries.filter((item) => !daily.includes(item));
  const { furtherRooms } = request.server;
  return [
    ...daily.map(({ text, href }) => ({ text, href, ...(isHere(href) && { current: true }) })),
    ...(further.length > 0 ? [{ text: "More", href: furtherRooms, ...([furtherRooms, ...further.map((item) => item.href)].some(isHere) && { current: true }) }] : []),
  ];
}

/** Sends a page in the shell: the rooms that this person may enter, their name, the notices that wait for them. */
export function showPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  const viewer = viewerIfAny(request);
  const shell = viewer === undefined ? {} : {
    authorityName: viewer.authorityName,
    person: { name: viewer.name, href: accessPaths.account(), signOut: { action: accessPaths.signOut(), csrfField: csrfField(request) } },
    navigation: navigationFor(viewer, request),
    ...(viewer.isDemo && { demonstration: { date: dateInWords(viewer.today) } }),
  };
  const markup = layout({
    ...shell,
    title: page.title,
    main: page.main,
    notice: html`${takeNotice(request, reply)}`,
    ...(page.wide !== undefined && { wide: page.wide }),
    ...(page.breadcrumbs !== undefined && { breadcrumbs: page.breadcrumbs }),
    ...(page.backLink !== undefined && { backLink: { href: page.backLink } }),
    ...(page.hasErrors !== undefined && { hasErrors: page.hasErrors }),
    ...(page.refreshSeconds !== undefined && { refreshSeconds: page.refreshSeconds }),
  });
  // What a page shows about a child must not stay on a shared computer.
  return reply.code(page.status ?? 200).type("text/html; charset=utf-8").header("cache-control", "no-store").send(markup.toString());
}
