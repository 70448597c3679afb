import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, formTexts, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { programmePaths } from "../programmes/paths.ts";
import { programmePolicy as policy } from "../programmes/policy.ts";
import { listGroups, listPossibleMembers, loadGroup, removeGroup, saveGroup } from "./store.ts";
import { groupFormView, groupListView, type GroupErrors, type TypedGroup } from "./views.ts";

type ById = { Params: { id: string } };

const typedOf = (request: FastifyRequest): TypedGroup => ({
  name: formText(request, "name").trim().replaceAll(/\s+/g, " "), discipline: formText(request, "discipline").trim(), accountIds: formTexts(request, "accountIds").filter(isId),
});

const errorsOf = (typed: TypedGroup): GroupErrors => ({
  ...(typed.name.length < 2 && { name: "Enter the group's name" }), ...(typed.name.length > 120 && { name: "The name must have at most 120 characters" }),
  ...(typed.discipline.length > 80 && { discipline: "The discipline must have at most 80 characters" }),
});

/** Groups of people who audit or moderate. */
export const groupPages = (app: FastifyInstance, { db }: AppContext): void => {
  const run = { preHandler: may(policy, "run programmes") };

  const groupOf = async (request: FastifyRequest<ById>) => {
    const { id } = request.params;
    const group = isId(id) ? await loadGroup(db, viewerOf(request).authorityId, id) : undefined;
    if (group === undefined) throw new Problem("no-such-group", "There is no such group.", { status: 404, cure: "Go to the list of groups and choose again." });
    return group;
  };

  const showForm = async (request: FastifyRequest, reply: FastifyReply, id: string | undefined, typed: TypedGroup, errors: GroupErrors = {}, status = 400) =>
    showPage(request, reply, {
      title: id === undefined ? "Add a group of auditors" : "Group of auditors", backLink: programmePaths.groups(), ...(Object.keys(errors).length > 0 && { hasErrors: true, status }),
      main: groupFormView({ csrf: csrfField(request), id, typed, errors, people: await listPossibleMembers(db, viewerOf(request).authorityId) }),
    });

  const save = async (request: FastifyRequest, reply: FastifyReply, id: string | undefined) => {
    const typed = typedOf(request);
    const errors = errorsOf(typed);
    if (Object.keys(errors).length > 0) return showForm(request, reply, id, typed, errors);
    try {
      await saveGroup(db, viewerOf(request).authorityId, typed, id);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== "group-taken") throw problem;
      return showForm(request, reply, id, typed, { name: problem.message }, 409);
    }
    notice(request, `The group “${typed.name}” was saved.`);
    return reply.redirect(programmePaths.groups(), 303);
  };

  app.get(programmePaths.groups(), { preHandler: may(policy, "see programmes") }, async (request, reply) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, {
      title: "Groups of auditors", wide: true, breadcrumbs: [{ text: "Programmes", href: programmePaths.list() }, { text: "Groups of auditors" }],
      main: groupListView({ groups: await listGroups(db, viewer.authorityId), mayRun: mayI(viewer, policy, "run programmes") }),
    });
  });
  app.get(programmePaths.addGroup(), run, async (request, reply) => showForm(request, reply, undefined, { name: "", discipline: "", accountIds: [] }));
  app.post(programmePaths.addGroup(), run, async (request, reply) => save(request, reply, undefined));
  app.get<ById>(programmePaths.group(":id"), run, async (request, reply) => {
    const group = await groupOf(request);
    return showForm(request, reply, group.id, { ...group, accountIds: group.members.map((member) => member.accountId) });
  });
  app.post<ById>(programmePaths.group(":id"), run, async (request, reply) => save(request, reply, (await groupOf(request)).id));
  app.post<ById>(programmePaths.removeGroup(":id"), run, async (request, reply) => {
    const group = await groupOf(request);
    await removeGroup(db, viewerOf(request).authorityId, group.id);
    notice(request, `The group “${group.name}” was removed.`);
    return reply.redirect(programmePaths.groups(), 303);
  });
};
