import { button, html, type Html, responsiveTable, statusTag } from "../../ui/index.ts";
import { timeInWords } from "../account/time-in-words.ts";
import { accessPaths } from "../paths.ts";
import { roles } from "../role.ts";
import type { Person } from "./list-people.ts";

const states = {
  active: { words: "Active", colour: "green" },
  waiting: { words: "No password yet", colour: "yellow" },
  closed: { words: "Closed", colour: "grey" },
} as const;

/** Of a demonstration nobody needs a password. */
export const stateOf = (person: Person, isDemo: boolean): keyof typeof states => (!person.isActive ? "closed" : person.hasPassword || isDemo ? "active" : "waiting");

export const personState = (person: Person, isDemo: boolean): Html => statusTag(states, stateOf(person, isDemo));

/** Everybody who has an account with the authority. */
export const peopleView = ({ people, isDemo }: { people: readonly Person[]; isDemo: boolean }): Html => html`<h1 class="govuk-heading-l">People</h1>
${button({ text: "Add a person", href: accessPaths.addPerson() })}
<p class="govuk-body"><a class="govuk-link" href="${accessPaths.mail()}">Messages to people</a></p>
${responsiveTable({
  phone: "cards", caption: `${people.length} ${people.length === 1 ? "account" : "accounts"}`, captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
  head: [{ text: "Name" }, { text: "Job" }, { text: "Discipline" }, { text: "Team" }, { text: "Roles" }, { text: "Last signed in" }, { text: "State" }],
  rows: people.map((person) => [
    { html: html`<a class="govuk-link" href="${accessPaths.person(person.id)}">${person.name}</a>` },
    { text: person.jobTitle || "–" },
    { text: person.discipline || "–" },
    { text: person.teamName ?? "–" },
    { text: person.roles.map((role) => roles[role].label).join(", ") },
    { text: person.lastSignInAt === null ? "Never" : timeInWords(person.lastSignInAt) },
    { html: personState(person, isDemo) },
  ]),
})}`;
