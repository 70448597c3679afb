import { askedCriteria } from "../rules/asked-criteria.ts";
import type { MemberAnswers } from "../rules/agreed-answers.ts";
import { factsOfDraft } from "../rules/check-audit.ts";
import type { Draft } from "../rules/draft.ts";
import { roleWords } from "../rules/role-words.ts";
import { sectionBeside } from "../rules/section-beside.ts";
import type { FormInstrument } from "../store/instrument-of.ts";
import type { Audit } from "../store/load-audit.ts";
import type { Suggestion } from "../store/load-suggestions.ts";
import type { AuditText } from "../store/load-text.ts";
import type { Theme } from "../store/themes.ts";
import { attributes, button, errorSummary, html, type Html } from "../../../ui/index.ts";
import { dateInWords } from "../../../platform/index.ts";
import { formPaths } from "../paths.ts";
import { keysView } from "./keys-view.ts";
import { membersView } from "./members-view.ts";
import { factsView, judgementsView } from "./overall-view.ts";
import { questionView } from "./question-view.ts";
import { textPane } from "./text-pane.ts";

export type FormToShow = {
  audit: Audit; tool: FormInstrument; draft: Draft; text: AuditText; themes: readonly Theme[]; suggestions: Readonly<Record<string, Suggestion>>; members: readonly MemberAnswers[];
  accountId: string; csrf: Html;
  /** The audit is being made by whoever looks, and not only read. */
  mayAnswer: boolean;
  /** By criterion or judgement: why what was sent is not kept. */
  faults: Readonly<Record<string, Html>>;
};

/** "Section F" of the plan, or the tool's own title. */
export const sectionTitleOf = (id: string, title: string): string => (/^[A-K][12]?$/.test(id) ? `${id}: ${title}` : title);
export const FACTS_SECTION = "_facts";
export const OVERALL_SECTION = "_overall";

/** The audit form: the document's words on one side, the questions on the other. */
export function formView(form: FormToShow): Html {
  const { audit, tool, draft, text, mayAnswer } = form;
  const asked = new Set(askedCriteria(tool.compiled, factsOfDraft(draft)));
  const done = [...asked].filter((id) => (draft.answers[id]?.value ?? "") !== "").length;
  const toolSections = new Set(tool.instrument.sections.map(({ id }) => id));
  return html`${faultsOf(form)}<div class="gt-audit${text.sections.length === 0 && " gt-audit--own-copy"}" data-audit="${audit.id}" data-account="${form.accountId}" data-save="${formPaths.answers(audit.id)}"${attributes({ "data-answers": mayAnswer ? "yes" : undefined, "data-has-text": text.sections.length > 0 ? "yes" : undefined, "data-shared": audit.role === "panel" ? "yes" : undefined })}>
${headView(form)}
${barView(form, asked, done)}
<div class="gt-audit__panes">
${textPane({ auditId: audit.id, text, kindName: audit.kindName, toolSections })}
<div class="gt-audit__questions" id="questions">
${tool.instrument.facts.length > 0 && sectionForm(form, FACTS_SECTION, html``, factsView({ ...form, instrument: tool.instrument }))}
${tool.instrument.sections.map((section) => {
    const criteria = section.groups.flatMap((group) => group.criteria);
    const beside = sectionBeside(section.id, text.sections.flatMap(({ id }) => id ?? []));
    return sectionForm(form, section.id, html`<h2 class="gt-audit__section-title">${sectionTitleOf(section.id, section.title)}</h2>${section.intro && html`<p class="govuk-body">${section.intro}</p>`}${beside !== undefined && html`<p class="gt-plain"><a class="govuk-link" href="#text-${beside}">Read section ${beside} of the document</a></p>`}`,
      html`${section.groups.map((group) => html`${group.title && html`<p class="gt-audit__group">${group.title}</p>`}${group.criteria.map((criterion) => {
        const placed = tool.criteria.get(criterion.id);
        return placed && questionView({
          placed, answer: draft.answers[criterion.id], isAsked: asked.has(criterion.id), mayAnswer, hasText: text.sections.length > 0, themes: form.themes,
          suggestion: form.suggestions[criterion.id], fault: form.faults[criterion.id], members: membersView(placed, form.members),
        });
      })}`)}`, { beside, hidden: criteria.every(({ id }) => !asked.has(id)) });
  })}
${sectionForm(form, OVERALL_SECTION, html`<h2 class="gt-audit__section-title">The document as a whole</h2>`, judgementsView({ ...form, instrument: tool.instrument }))}
${mayAnswer && html`<div class="gt-audit__end">${button({ text: "Check and hand in", href: formPaths.check(audit.id) })}<p class="govuk-body">You see your score and what is still open before anything is handed in.</p></div>`}
</div>
</div>
${mayAnswer && keysView()}
</div>`;
}

const faultsOf = ({ faults }: FormToShow): Html => html`${Object.keys(faults).length > 0 && errorSummary({
  titleText: "Some answers were not saved", errorList: Object.keys(faults).map((id) => ({ text: `${id}: see what is wrong`, href: `#q-${id}` })),
})}`;

function headView({ audit, tool, mayAnswer }: FormToShow): Html {
  const { label, task } = roleWords[audit.role];
  return html`<div class="gt-audit__head"><div><h1 class="gt-audit__title">${label} ${audit.reference}</h1>
<p class="gt-audit__about">${audit.kindName} · ${tool.instrument.title} · due ${dateInWords(audit.dueOn)}${!mayAnswer && audit.person !== null && html` · by ${audit.person}`}</p></div>
<p class="gt-audit__links">${audit.may.talk !== null && html`<a class="govuk-link" href="${formPaths.messages(audit.id)}">Messages</a>`}${audit.role === "panel" && html`<a class="govuk-link" href="${formPaths.actions(audit.id)}">Actions</a>`}<a class="govuk-link" href="${formPaths.mine()}">My audits</a></p></div>
${audit.state === "sent-back" && html`<div class="govuk-inset-text gt-audit__reason"><strong>Sent back to you:</strong> ${audit.reason}</div>`}
${mayAnswer ? html`<p class="gt-audit__task">${task}</p>` : html`<p class="gt-audit__task">You are reading an audit that somebody else is making. It can change until it is handed in.</p>`}`;
}

function barView({ audit, tool, draft, mayAnswer }: FormToShow, asked: ReadonlySet<string>, done: number): Html {
  return html`<div class="gt-audit__bar" data-bar>
<div class="gt-audit__bar-row">
<p class="gt-audit__count"><strong data-done>${done}</strong> of <span data-of>${asked.size}</span> answered</p>
<p class="gt-audit__saved gt-live" data-saved></p>
${mayAnswer && html`<div class="gt-audit__bar-buttons"><button type="button" class="govuk-button govuk-button--secondary gt-button--small gt-live" data-next-unanswered>Next unanswered</button><button type="button" class="govuk-button govuk-button--secondary gt-button--small gt-live gt-audit__keys-button" data-show-keys>Keys <kbd class="gt-key">?</kbd></button><a class="govuk-button gt-button--small gt-audit__bar-check" href="${formPaths.check(audit.id)}" role="button" draggable="false">Check and hand in</a></div>`}
</div>
<nav class="gt-audit__sections" aria-label="Sections of the questions"><ul>${tool.instrument.sections.map((section) => {
    const ids = section.groups.flatMap((group) => group.criteria).map(({ id }) => id).filter((id) => asked.has(id));
    const answered = ids.filter((id) => (draft.answers[id]?.value ?? "") !== "").length;
    return html`<li${attributes({ hidden: ids.length === 0 })}><a href="#section-${section.id}" title="${section.title}" data-progress="${section.id}"${attributes({ class: ids.length > 0 && answered === ids.length ? "is-done" : undefined })}><span>${/^[A-K][12]?$/.test(section.id) || section.id.length <= 4 ? section.id : section.title}</span> <span class="gt-audit__of" data-progress-words>${answered}/${ids.length}</span></a></li>`;
  })}</ul></nav>
<p class="govuk-visually-hidden" aria-live="polite" data-news></p>
</div>`;
}

function sectionForm({ audit, csrf, mayAnswer }: FormToShow, id: string, heading: Html, body: Html, { beside, hidden }: { beside?: string | undefined; hidden?: boolean } = {}): Html {
  return html`<form class="gt-audit__section" method="post" action="${formPaths.section(audit.id, id)}" id="section-${id}" novalidate${attributes({ "data-beside": beside, hidden })}>${csrf}${heading}${body}
${mayAnswer && html`<div class="gt-plain">${button({ text: "Save these answers" })}</div>`}</form>`;
}
