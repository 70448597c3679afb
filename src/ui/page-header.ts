import { type Html, html } from "./html.ts";

export type Person = {
  readonly name: string;
  /** The person's own page, when there is one. */
  readonly href?: string;
  /** Signing out changes something, so it is a form; `csrfField` goes into it. */
  readonly signOut?: { readonly action: string; readonly csrfField?: Html };
};

type HeaderParams = { readonly homeUrl: string; readonly authorityName?: string; readonly person?: Person };

/** Our own mark: one golden thread that runs through three beads. */
export const mark = html`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="32" viewBox="3 4 34 32" aria-hidden="true" focusable="false"><path d="M5 27C11 8 16 8 20 20s9 12 15-7" fill="none" stroke="#e3b341" stroke-width="3" stroke-linecap="round"/><g fill="#1f2937" stroke="#e3b341" stroke-width="2"><circle cx="12" cy="13" r="3.5"/><circle cx="20" cy="20" r="3.5"/><circle cx="28" cy="27" r="3.5"/></g></svg>`;

const signOutForm = (signOut: NonNullable<Person["signOut"]>): Html =>
  html`<form method="post" action="${signOut.action}">${signOut.csrfField}<button type="submit" class="gt-header__action">Sign out</button></form>`;

export const pageHeader = (params: HeaderParams): Html => {
  const { person } = params;
  const name = person && (person.href
    ? html`<a class="gt-header__action" href="${person.href}">${person.name}</a>`
    : html`<span>${person.name}</span>`);
  return html`<div class="gt-header"><div class="govuk-width-container gt-header__row">
<a class="gt-header__brand" href="${params.homeUrl}">${mark}<span>Goldenthread</span></a>
${(params.authorityName || person) && html`<div class="gt-header__person">
${params.authorityName && html`<span class="gt-header__authority">${params.authorityName}</span>`}
${name}
${person?.signOut && signOutForm(person.signOut)}
</div>`}
</div></div>`;
};
