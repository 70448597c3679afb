import { assetUrl } from "./assets.ts";
import { attributes } from "./attributes.ts";
import { classNames } from "./class-names.ts";
import { backLink, type BackLinkParams } from "./components/back-link.ts";
import { type Breadcrumb, breadcrumbs } from "./components/breadcrumbs.ts";
import type { MaybeItem } from "./components/content.ts";
import { phaseBanner } from "./components/phase-banner.ts";
import { type NavigationItem, serviceNavigation } from "./components/service-navigation.ts";
import { skipLink } from "./components/skip-link.ts";
import { type Html, html } from "./html.ts";
import { pageFooter } from "./page-footer.ts";
import { pageHeader, type Person } from "./page-header.ts";

export type LayoutParams = {
  /** What the page is, as in its heading. The browser shows "title – Goldenthread". */
  readonly title: string;
  readonly main: Html;
  /** True when the page lists faults: the title then begins with "Error: ", which is read out first. */
  readonly hasErrors?: boolean;
  readonly navigation?: readonly MaybeItem<NavigationItem>[];
  readonly breadcrumbs?: readonly Breadcrumb[];
  readonly backLink?: BackLinkParams;
  readonly authorityName?: string;
  readonly person?: Person;
  /** The banner of the demonstration, with the date at which it stands in words ("31 October 2020"). */
  readonly demonstration?: { readonly date: string };
  /** Shown above the heading: a success banner, an error summary. */
  readonly notice?: Html;
  /** The whole width, for tables; otherwise text keeps to two thirds. */
  readonly wide?: boolean;
  /** Without scripts the page asks again after so many seconds. */
  readonly refreshSeconds?: number;
  readonly homeUrl?: string;
};

const demonstrationBanner = (date: string): Html => phaseBanner({
  tag: { text: "Demonstration" },
  text: `Every child and person here is invented. The date stands at ${date}.`,
});

const head = (params: LayoutParams): Html => html`<head>
<meta charset="utf-8">
<title>${params.hasErrors && "Error: "}${params.title} – Goldenthread</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1f2937">
<link rel="icon" href="${assetUrl("mark.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl("govuk-frontend.min.css")}">
<link rel="stylesheet" href="${assetUrl("goldenthread.css")}">
<link rel="stylesheet" href="${assetUrl("print.css")}" media="print">
<script type="module" src="${assetUrl("start.js")}"></script>
${params.refreshSeconds && html`<noscript><meta http-equiv="refresh" content="${params.refreshSeconds}"></noscript>`}
</head>`;

/** A whole page. It works without scripts; the scripts are external, so the pages may forbid inline ones. */
export const layout = (params: LayoutParams): Html => html`<!DOCTYPE html>
<html lang="en" class="govuk-template">
${head(params)}
<body class="${classNames("govuk-template__body gt-page", params.wide && "gt-page--wide")}">
<script src="${assetUrl("early.js")}"></script>
${skipLink({ href: "#main-content", text: "Skip to main content" })}
<header>
${pageHeader({ homeUrl: params.homeUrl ?? "/", authorityName: params.authorityName, person: params.person })}
${params.navigation && params.navigation.length > 0 && serviceNavigation({ navigation: params.navigation, navigationLabel: "Main" })}
</header>
<div class="gt-page__middle"><div class="govuk-width-container">
${params.demonstration && demonstrationBanner(params.demonstration.date)}
${params.breadcrumbs && params.breadcrumbs.length > 0 && breadcrumbs({ items: params.breadcrumbs, collapseOnMobile: true })}
${params.backLink && backLink(params.backLink)}
<main class="govuk-main-wrapper" id="main-content"${attributes({ tabindex: "-1" })}>
${params.wide
  ? html`${params.notice}${params.main}`
  : html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${params.notice}${params.main}</div></div>`}
</main>
</div></div>
${pageFooter()}
</body>
</html>
`;
