import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, type MaybeItem } from "./content.ts";
import { tag, type TagParams } from "./tag.ts";

export type TaskListItem = {
  readonly title: Content & { readonly classes?: string };
  readonly hint?: Content;
  readonly status: Content & { readonly tag?: TagParams; readonly classes?: string };
  readonly href?: string;
  readonly classes?: string;
};

export type TaskListParams = {
  readonly items: readonly MaybeItem<TaskListItem>[];
  readonly idPrefix?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const task = (item: TaskListItem, id: string): Html => {
  const title = item.href
    ? html`<a class="${classNames("govuk-link govuk-task-list__link", item.title.classes)}" href="${item.href}" aria-describedby="${item.hint && `${id}-hint `}${id}-status">${content(item.title)}</a>`
    : html`<div${attributes({ class: item.title.classes || undefined })}>${content(item.title)}</div>`;
  return html`<li class="${classNames("govuk-task-list__item", item.href && "govuk-task-list__item--with-link", item.classes)}">
<div class="govuk-task-list__name-and-hint">
${title}
${item.hint && html`<div id="${id}-hint" class="govuk-task-list__hint">${content(item.hint)}</div>`}
</div>
<div class="${classNames("govuk-task-list__status", item.status.classes)}" id="${id}-status">${item.status.tag ? tag(item.status.tag) : content(item.status)}</div>
</li>`;
};

export const taskList = (params: TaskListParams): Html => {
  const prefix = params.idPrefix || "task-list";
  return html`<ul class="${classNames("govuk-task-list", params.classes)}"${attributes(params.attributes)}>
${params.items.map((item, index) => item && task(item, `${prefix}-${index + 1}`))}
</ul>`;
};
