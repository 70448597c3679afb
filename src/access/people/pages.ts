import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isId, many, Problem, run, sql } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { may } from "../may.ts";
import { makePasswordLink } from "../password/password-link.ts";
import { accessPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { endSessionsOf } from "../session/end-session.ts";
import { recordInTrail } from "../trail/record-in-trail.ts";
import { viewerOf } from "../viewer.ts";
import { csrfField } from "../web/csrf-field.ts";
import { formText, formTexts } from "../web/form-text.ts";
import { notice } from "../web/notice.ts";
import { showPage } from "../web/show-page.ts";
import { findPerson, listPeople, type Person } from "./list-people.ts";
import { peopleView } from "./list-view.ts";
import { passwordLinkView, resetPasswordView } from "./password-views.ts";
import { type PersonErrors, type PersonForm, readPersonForm, typedDiscipline } from "./person-form.ts";
import { personView } from "./person-view.ts";
import { addPerson, changePerson } from "./save-person.ts";

const guard = { preHandler: may(policy, "manage people") };
const noErrors: PersonErrors = {};

type WithId = { Params: { id: string } };

const formOf = (request: FastifyRequest): PersonForm => ({
  name: formText(request, "name"), email: formText(request, "email"), jobTitle: formText(request, "jobTitle"),
  discipline: formText(request, "discipline"), otherDiscipline: formText(request, "otherDiscipline"), teamId: formText(request, "team"),
  roles: formTexts(request, "roles"), isActive: formText(request, "active") !== "no",
});

/** The administrator's pages: who has an account, with which roles. */
export const peoplePages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const teamsOf = (authorityId: string) => many<{ id: string; name: string }>(db, sql`select id, name from team where authority_id = ${authorityId} and is_active order by position, name`);

  const personOf = async (request: FastifyRequest<WithId>): Promise<Person> => {
    const { id } = request.params;
    const person = isId(id) ? await findPerson(db, viewerOf(request).authorityId, id) : undefined;
    if (person === undefined) throw new Problem("no-such-person", "There is no such person.", { status: 404, cure: "Go to the list of people and choose again." });
    return person;
  };

  const showForm = async (request: FastifyRequest, reply: FastifyReply, page: { id?: string; title: string; form: PersonForm; errors: PersonErrors; status?: number }) => {
    const { authorityId, isDemo } = viewerOf(request);
    return showPage(request, reply, {
      title: page.title, backLink: accessPaths.people(), ...(Object.keys(page.errors).length > 0 && { hasErrors: true, status: page.status ?? 400 }),
      main: personView({ ...page, isDemo, csrf: csrfField(request), teams: await teamsOf(authorityId), action: page.id === undefined ? accessPaths.addPerson() : accessPaths.person(page.id) }),
    });
  };

  const showLink = async (request: FastifyRequest, reply: FastifyReply, title: string, person: { id: string; name: string }) => {
    const viewer = viewerOf(request);
    const token = await makePasswordLink(db, viewer.authorityId, person.id, viewer.accountId);
    await recordInTrail(db, viewer, [{ act: "make-password-link", subject: { kind: "account", id: person.id } }]);
    const base = settings.baseUrl ?? `${request.protocol}://${request.host}`;
    return showPage(request, reply, { title, main: passwordLinkView({ title, name: person.name, link: `${base}${accessPaths.setPassword(token)}` }) });
  };

  /** The faults that only the database finds, at the field that they are about. */
  const errorOf = (problem: unknown): PersonErrors => {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === "email-taken") return { email: problem.message };
    if (problem.code === "last-administrator") return { roles: `${problem.message} ${problem.cure}` };
    throw problem;
  };

  app.get(accessPaths.people(), guard, async (request, reply) => {
    const { authorityId, isDemo } = viewerOf(request);
    return showPage(request, reply, { title: "People", wide: true, main: peopleView({ people: await listPeople(db, authorityId), isDemo }) });
  });

  app.get(accessPaths.addPerson(), guard, async (request, reply) =>
    showForm(request, reply, { title: "Add a person", form: { name: "", email: "", jobTitle: "", discipline: "", otherDiscipline: "", teamId: "", roles: [], isActive: true }, errors: noErrors }));

  app.post(accessPaths.addPerson(), guard, async (request, reply) => {
    const { authorityId, isDemo } = viewerOf(request);
    const form = { ...formOf(request), isActive: true };
    const { person, errors } = readPersonForm(form, (await teamsOf(authorityId)).map((team) => team.id));
    if (Object.keys(errors).length > 0) return showForm(request, reply, { title: "Add a person", form, errors });
    try {
      const id = await addPerson(db, viewerOf(request), person);
      if (!isDemo) return await showLink(request, reply, "Person added", { id, name: person.name });
    } catch (problem) {
      return showForm(request, reply, { title: "Add a person", form, errors: errorOf(problem), status: 409 });
    }
    notice(request, `${person.name} was added.`);
    return reply.redirect(accessPaths.people(), 303);
  });

  app.get<WithId>(accessPaths.person(":id"), guard, async (request, reply) => {
    const person = await personOf(request);
    return showForm(request, reply, { id: person.id, title: person.name, form: { ...person, ...typedDiscipline(person.discipline), teamId: person.teamId ?? "" }, errors: noErrors });
  });

  app.post<WithId>(accessPaths.person(":id"), guard, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const before = await personOf(request);
    const form = formOf(request);
    const { person, errors } = readPersonForm(form, [...(await teamsOf(authorityId)).map((team) => team.id), ...(before.teamId === null ? [] : [before.teamId])]);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { id: before.id, title: before.name, form, errors });
    try {
      await changePerson(db, viewerOf(request), before.id, person);
    } catch (problem) {
      return showForm(request, reply, { id: before.id, title: before.name, form, errors: errorOf(problem), status: 409 });
    }
    notice(request, person.isActive ? `${person.name}'s account was saved.` : `${person.name}'s account is closed.`);
    return reply.redirect(accessPaths.people(), 303);
  });

  const mayHavePassword = (person: Person, isDemo: boolean): void => {
    if (isDemo || !person.isActive) throw new Problem("no-password", "This person cannot have a password.", { status: 409, cure: isDemo ? "People of a demonstration are chosen from a list." : "Open the account first." });
  };

  app.get<WithId>(accessPaths.resetPassword(":id"), guard, async (request, reply) => {
    const person = await personOf(request);
    mayHavePassword(person, viewerOf(request).isDemo);
    return showPage(request, reply, { title: "Let a person set a new password", backLink: accessPaths.person(person.id), main: resetPasswordView({ csrf: csrfField(request), id: person.id, name: person.name }) });
  });

  app.post<WithId>(accessPaths.resetPassword(":id"), guard, async (request, reply) => {
    const { authorityId, isDemo } = viewerOf(request);
    const person = await personOf(request);
    mayHavePassword(person, isDemo);
    await run(db, sql`update account set password_hash = null where authority_id = ${authorityId} and id = ${person.id}`);
    await endSessionsOf(db, { authorityId, accountId: person.id });
    return showLink(request, reply, "Link made", person);
  });
};
