import { isRole, type Role } from "../role.ts";

export type PersonForm = { name: string; email: string; jobTitle: string; teamId: string; roles: string[]; isActive: boolean };
export type PersonErrors = Partial<Record<"name" | "email" | "jobTitle" | "team" | "roles" | "active", string>>;
export type ReadPerson = { name: string; email: string; jobTitle: string; teamId: string | null; roles: Role[]; isActive: boolean };

/** Checks what was typed about a person. `teamIds`: the teams that there are. */
export function readPersonForm(form: PersonForm, teamIds: readonly string[]): { person: ReadPerson; errors: PersonErrors } {
  const name = form.name.trim().replaceAll(/\s+/g, " ");
  const email = form.email.trim().toLowerCase();
  const jobTitle = form.jobTitle.trim();
  const roles = form.roles.filter(isRole);
  const unknown = form.roles.find((role) => !isRole(role));
  const errors: PersonErrors = {
    ...(name === "" && { name: "Enter the person's name" }),
    ...(name.length === 1 && { name: "The name must have at least 2 characters" }),
    ...(name.length > 120 && { name: "The name must have at most 120 characters" }),
    ...(email === "" && { email: "Enter the person's email address" }),
    ...(email !== "" && (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || email.length > 254) && { email: "Enter an email address like name@example.gov.uk" }),
    ...(jobTitle.length > 120 && { jobTitle: "The job must have at most 120 characters" }),
    ...(form.teamId !== "" && !teamIds.includes(form.teamId) && { team: "Choose one of the teams" }),
    ...(form.roles.length === 0 && { roles: "Choose at least one role" }),
    ...(unknown !== undefined && { roles: `There is no role “${unknown}”` }),
  };
  return { person: { name, email, jobTitle, teamId: form.teamId === "" ? null : form.teamId, roles, isActive: form.isActive }, errors };
}
