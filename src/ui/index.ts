export { html, type Html, type HtmlValue, isEmpty, isHtml, joined, raw } from "./html.ts";
export { attributes, type Attributes } from "./attributes.ts";
export { classNames } from "./class-names.ts";
export { layout, type LayoutParams } from "./layout.ts";
export { mark, type Person } from "./page-header.ts";
export { type Asset, assets, assetUrl } from "./assets.ts";
export * from "./components/index.ts";
export * from "./parts/index.ts";
export * from "./charts/index.ts";
