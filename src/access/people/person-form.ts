import { isRole, type Role } from "../role.ts";
import { disciplines } from "./disciplines.ts";

/** As typed: `discipline` is one of the list, "other" (then `otherDiscipline` says which), or empty. */
export type PersonForm = { name: string; email: string; jobTitle: string; discipline: string; otherDiscipline: string; teamId: string; roles: string[]; isActive: boolean };
export type PersonErrors = Partial<Record<"name" | "email" | "jobTitle" | "discipline" | "otherDiscipline" | "team" | "roles" | "active", string>>;
export type ReadPerson = { name: string; email: string; jobTitle: string; discipline: string; teamId: string | null; roles: Role[]; isActive: boolean };

const known: readonly string[] = disciplines;

/** A stored discipline as the form shows it. */
export const typedDiscipline = (discipline: string): Pick<PersonForm, "discipline" | "otherDiscipline"> =>
  discipline === "" || known.includes(discipline) ? { discipline, otherDiscipline: "" } : { discipline: "other", otherDiscipline: discipline };

/** Checks what was typed about a person. `teamIds`: the teams that there are. */
export function readPersonForm(form: PersonForm, teamIds: readonly string[]): { person: ReadPerson; errors: PersonErrors } {
  const name = form.name.trim().replaceAll(/\s+/g, " ");
  const email = form.email.trim().toLowerCase();
  const jobTitle = form.jobTitle.trim();
  const other = form.otherDiscipline.trim().replaceAll(/\s+/g, " ");
  const roles = form.roles.filter(isRole);
  const unknown = form.roles.find((role) => !isRole(role));
  const errors: PersonErrors = {
    ...(name === "" && { name: "Enter the person's name" }),
    ...(name.length === 1 && { name: "The name must have at least 2 characters" }),
    ...(name.length > 120 && { name: "The name must have at most 120 characters" }),
    ...(email === "" && { email: "Enter the person's email address" }),
    ...(email !== "" && (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || email.length > 254) && { email: "Enter an email address like name@example.gov.uk" }),
    ...(jobTitle.length > 120 && { jobTitle: "The job must have at most 120 characters" }),
    ...(form.discipline !== "" && form.discipline !== "other" && !known.includes(form.discipline) && { discipline: "Choose one of the disciplines" }),
    ...(form.discipline === "other" && other === "" && { otherDiscipline: "Enter the discipline" }),
    ...(form.discipline === "other" && other.length > 80 && { otherDiscipline: "The discipline must have at most 80 characters" }),
    ...(form.teamId !== "" && !teamIds.includes(form.teamId) && { team: "Choose one of the teams" }),
    ...(form.roles.length === 0 && { roles: "Choose at least one role" }),
    ...(unknown !== undefined && { roles: `There is no role “${unknown}”` }),
  };
  return { person: { name, email, jobTitle, discipline: form.discipline === "other" ? other : form.discipline, teamId: form.teamId === "" ? null : form.teamId, roles, isActive: form.isActive }, errors };
}
