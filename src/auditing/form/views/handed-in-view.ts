import { dateInWords } from "../../../platform/index.ts";
import { html, panel, type Html } from "../../../ui/index.ts";
import { formPaths } from "../paths.ts";
import type { AuditMay } from "../rules/may-of.ts";
import type { Audit } from "../store/load-audit.ts";
import { momentWords } from "./moment-words.ts";

/** `rating`: the answers as they were handed in, with the score. `others`: earlier and later ratings of the same plan, to be read beside this one. */
export type HandedIn = { audit: Audit; may: AuditMay; isOwn: boolean; rating: Html; isModerated: boolean; others: readonly { id: string; text: string }[] };

const next = ({ audit, isModerated }: HandedIn): Html => {
  if (audit.role === "panel-member") return html`<p class="govuk-body">When all members have handed in, the panel sees everybody’s answers and agrees one. You find the panel’s audit among your audits.</p>`;
  if (audit.role === "calibration") return html`<p class="govuk-body">When everybody has handed in, you see together where you differ.</p>`;
  if (audit.role === "moderation") return html`<p class="govuk-body">You can now compare your answers with the first auditor’s, once theirs are in too.</p>`;
  return html`<p class="govuk-body">${isModerated ? "A second person rates this document without seeing your answers. Then the two of you compare." : "The answers count in the figures of this cycle from now on."} If something has to change, the audit is sent back to you with the reason.</p>`;
};

/** An audit that is handed in: what happens next, what can still be done, and the answers with their score. */
export function handedInView(shown: HandedIn): Html {
  const { audit, may, isOwn, others } = shown;
  const links = [
    ...(may.talk === null ? [] : [{ href: formPaths.messages(audit.id), text: "Messages about this audit" }]),
    ...(audit.role === "panel" ? [{ href: formPaths.actions(audit.id), text: "Actions that the panel agreed" }] : []),
    ...others.map(({ id, text }) => ({ href: formPaths.beside(audit.id, id), text: `Read it beside ${text}` })),
    ...(may.sendBack ? [{ href: formPaths.sendBack(audit.id), text: "Send it back to the auditor" }] : []),
    ...(may.withdraw ? [{ href: formPaths.withdraw(audit.id), text: "Withdraw this audit" }] : []),
    ...(isOwn ? [{ href: formPaths.mine(), text: "Go to my audits" }] : []),
  ];
  return html`${isOwn ? html`${panel({ titleText: "Handed in", html: html`${audit.reference}<br>${audit.handedInAt === null ? "" : momentWords(audit.handedInAt)}` })}
<h2 class="govuk-heading-m">What happens next</h2>${next(shown)}` : html`<p class="govuk-body">Handed in by ${audit.person ?? "somebody"}${audit.handedInAt !== null && html` ${momentWords(audit.handedInAt)}`}; it was due on ${dateInWords(audit.dueOn)}.</p>`}
<ul class="govuk-list">${links.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>
<div class="gt-handed-in">${shown.rating}</div>`;
}
