import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent, type Words } from "./content.ts";

export type NotificationBannerParams = Content & {
  readonly titleText?: Words;
  readonly titleHtml?: Html;
  readonly titleHeadingLevel?: Words;
  readonly type?: string;
  readonly role?: string;
  readonly titleId?: string;
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export const notificationBanner = (params: NotificationBannerParams): Html => {
  const success = params.type === "success";
  const titleId = params.titleId || "govuk-notification-banner-title";
  const level = params.titleHeadingLevel || 2;
  const focus = params.disableAutoFocus === undefined ? undefined : String(params.disableAutoFocus);
  const title = content({ html: params.titleHtml, text: params.titleText || (success ? "Success" : "Important") });
  const inner = params.html ? content(params) : hasContent(params) && html`<p class="govuk-notification-banner__heading">${params.text}</p>`;
  return html`<div class="${classNames("govuk-notification-banner", success && "govuk-notification-banner--success", params.classes)}" role="${params.role || (success ? "alert" : "region")}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${attributes({ "data-disable-auto-focus": focus })}${attributes(params.attributes)}>
<div class="govuk-notification-banner__header">
<h${level} class="govuk-notification-banner__title" id="${titleId}">${title}</h${level}>
</div>
<div class="govuk-notification-banner__content">${inner}</div>
</div>`;
};
