import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, type Viewer, viewerOf } from "../../access/index.ts";
import { listInstruments } from "../../instruments/index.ts";
import { isId, many, Problem, sql, typedDateOf } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { listGroups } from "../groups/store.ts";
import { readProgrammeForm, type TypedProgramme } from "./form.ts";
import { typedDateIn, type Faults } from "./form-parts.ts";
import { programmePaths } from "./paths.ts";
import { programmePolicy as policy } from "./policy.ts";
import { programmeStates, type ProgrammeState } from "./rules/programme-states.ts";
import { addProgramme, changeProgramme, listCycles, listProgrammes, listRules, loadProgramme, moveProgramme, removeRule, saveRule, type ProgrammeRow, type Rule } from "./store.ts";
import { programmeFormView, programmeListView, programmeView, ruleFormView, type TypedRule } from "./views.ts";

type ById = { Params: { id: string } };
type ByKind = { Params: { id: string; kind: string } };

const isMode = (text: string): text is Rule["mode"] => text === "one" || text === "pair" || text === "panel";

const typedOf = (request: FastifyRequest): TypedProgramme => ({
  name: formText(request, "name"), code: formText(request, "code"), template: formText(request, "template"), frequency: formText(request, "frequency"), suggestions: formText(request, "suggestions"),
  start: typedDateIn(request, "start"), end: typedDateIn(request, "end"),
});

/** Where the figures of a programme stand, for whoever may see them; null for others. */
export type ProgrammeLinks = { figures?: (viewer: Viewer, programmeId: string) => string | null };

/** Programmes: what is audited, by whom, with which tool. */
export const programmePages = (app: FastifyInstance, { db }: AppContext, links: ProgrammeLinks = {}): void => {
  const see = { preHandler: may(policy, "see programmes") };
  const run = { preHandler: may(policy, "run programmes") };
  const kindsOf = () => many<{ id: string; name: string }>(db, sql`select id, name from document_kind order by position, id`);

  const programmeOf = async (request: FastifyRequest<ById>): Promise<ProgrammeRow> => {
    const { id } = request.params;
    const programme = isId(id) ? await loadProgramme(db, viewerOf(request).authorityId, id) : undefined;
    if (programme === undefined) throw new Problem("no-such-programme", "There is no such programme.", { status: 404, cure: "Go to the list of programmes and choose again." });
    return programme;
  };

  const showForm = (request: FastifyRequest, reply: FastifyReply, page: { id?: string; revision: number; typed: TypedProgramme; faults?: Faults; status?: number }) => {
    const faults = page.faults ?? {};
    return showPage(request, reply, {
      title: page.id === undefined ? "Set up a programme" : "Change the programme", backLink: page.id === undefined ? programmePaths.list() : programmePaths.programme(page.id),
      ...(Object.keys(faults).length > 0 && { hasErrors: true, status: page.status ?? 400 }),
      main: programmeFormView({ csrf: csrfField(request), id: page.id, revision: page.revision, typed: page.typed, faults }),
    });
  };

  app.get(programmePaths.list(), see, async (request, reply) => {
    const viewer = viewerOf(request);
    return showPage(request, reply, { title: "Programmes", wide: true, main: programmeListView({ programmes: await listProgrammes(db, viewer.authorityId), mayRun: mayI(viewer, policy, "run programmes") }) });
  });

  app.get(programmePaths.add(), run, async (request, reply) => {
    const empty = { day: "", month: "", year: "" };
    return showForm(request, reply, { revision: 0, typed: { name: "", code: "", template: "", frequency: "", suggestions: "after", start: empty, end: empty } });
  });

  app.post(programmePaths.add(), run, async (request, reply) => {
    const typed = typedOf(request);
    const { errors, programme, template, frequency } = readProgrammeForm(typed, true);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { revision: 0, typed, faults: errors });
    try {
      const id = await addProgramme(db, viewerOf(request), programme, template, frequency);
      notice(request, "The programme was set up. Say who belongs to its groups, then start it.");
      return await reply.redirect(programmePaths.programme(id), 303);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== "programme-code-taken") throw problem;
      return showForm(request, reply, { revision: 0, typed, faults: { code: problem.message }, status: 409 });
    }
  });

  app.get<ById>(programmePaths.programme(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const programme = await programmeOf(request);
    const [rules, cycles, kinds] = await Promise.all([listRules(db, viewer.authorityId, programme.id), listCycles(db, viewer.authorityId, programme.id), kindsOf()]);
    return showPage(request, reply, {
      title: programme.name, wide: true, breadcrumbs: [{ text: "Programmes", href: programmePaths.list() }, { text: programme.name }],
      main: programmeView({ csrf: csrfField(request), programme, rules, cycles, missing: kinds.filter((kind) => !rules.some((rule) => rule.kind === kind.id)), mayRun: mayI(viewer, policy, "run programmes"), today: viewer.today, figuresHref: links.figures?.(viewer, programme.id) ?? null }),
    });
  });

  app.get<ById>(programmePaths.edit(":id"), run, async (request, reply) => {
    const { id, revision, startsOn, endsOn, ...rest } = await programmeOf(request);
    return showForm(request, reply, { id, revision, typed: { ...rest, template: "", frequency: "", start: typedDateOf(startsOn), end: typedDateOf(endsOn) } });
  });

  app.post<ById>(programmePaths.edit(":id"), run, async (request, reply) => {
    const { id } = await programmeOf(request);
    const typed = typedOf(request);
    const revision = Number(formText(request, "revision")) || 0;
    const { errors, programme } = readProgrammeForm(typed, false);
    if (Object.keys(errors).length > 0) return showForm(request, reply, { id, revision, typed, faults: errors });
    try {
      await changeProgramme(db, viewerOf(request).authorityId, id, programme, revision);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return showForm(request, reply, { id, revision, typed, faults: { [problem.code === "programme-code-taken" ? "code" : "name"]: `${problem.message} ${problem.cure}` }, status: 409 });
    }
    notice(request, "The programme was saved.");
    return reply.redirect(programmePaths.programme(id), 303);
  });

  app.post<ById>(programmePaths.move(":id"), run, async (request, reply) => {
    const { id } = await programmeOf(request);
    const to = formText(request, "to");
    if (!Object.hasOwn(programmeStates, to)) throw new Problem("no-such-state", "There is no such state of a programme.", { status: 400 });
    await moveProgramme(db, viewerOf(request).authorityId, id, to as ProgrammeState);
    notice(request, to === "running" ? "The programme is running. Draw the first cycle's sample next." : "The programme is closed. Everything stays to be read.");
    return reply.redirect(programmePaths.programme(id), 303);
  });

  const kindIn = async (request: FastifyRequest<ByKind>) => {
    const kind = (await kindsOf()).find((each) => each.id === request.params.kind);
    if (kind === undefined) throw new Problem("no-such-kind", "There is no such kind of document.", { status: 404 });
    return kind;
  };

  const showRule = async (request: FastifyRequest<ByKind>, reply: FastifyReply, typed: TypedRule | undefined, faults: Faults = {}) => {
    const { authorityId } = viewerOf(request);
    const programme = await programmeOf(request);
    const kind = await kindIn(request);
    const rule = (await listRules(db, authorityId, programme.id)).find((each) => each.kind === kind.id);
    const tools = (await listInstruments(db, authorityId)).filter((tool) => tool.appliesTo.includes(kind.id)).map((tool) => ({ id: tool.instrumentId, title: tool.title }));
    const stored: TypedRule = {
      instrumentId: rule?.instrumentId ?? "", auditorGroupId: rule?.auditorGroupId ?? "", moderatorGroupId: rule?.moderatorGroupId ?? "", mode: rule?.mode ?? "one",
      share: String(Math.round((rule?.moderationShare ?? 0) * 1000) / 10),
    };
    return showPage(request, reply, {
      title: `${kind.name}: who audits it`, backLink: `${programmePaths.programme(programme.id)}#rules`, ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: ruleFormView({ csrf: csrfField(request), programme, kind, typed: typed ?? stored, faults, exists: rule !== undefined, tools, groups: await listGroups(db, authorityId) }),
    });
  };

  app.get<ByKind>(programmePaths.rule(":id", ":kind"), run, async (request, reply) => showRule(request, reply, undefined));

  app.post<ByKind>(programmePaths.rule(":id", ":kind"), run, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const programme = await programmeOf(request);
    const kind = await kindIn(request);
    if (formText(request, "remove") === "yes") {
      await removeRule(db, authorityId, programme.id, kind.id);
      notice(request, `${kind.name} is no longer audited by this programme. What was drawn already stays.`);
      return reply.redirect(`${programmePaths.programme(programme.id)}#rules`, 303);
    }
    const typed: TypedRule = { instrumentId: formText(request, "instrumentId"), auditorGroupId: formText(request, "auditorGroupId"), moderatorGroupId: formText(request, "moderatorGroupId"), share: formText(request, "share").trim(), mode: formText(request, "mode") };
    const tools = await listInstruments(db, authorityId);
    const groups = new Set((await listGroups(db, authorityId)).map((group) => group.id));
    const share = Number(typed.share.replace("%", "") || "0");
    const faults: Faults = {
      ...(!tools.some((tool) => tool.instrumentId === typed.instrumentId && tool.appliesTo.includes(kind.id)) && { instrumentId: "Choose an audit tool for this kind of document" }),
      ...(typed.auditorGroupId !== "" && !groups.has(typed.auditorGroupId) && { auditorGroupId: "Choose one of the groups" }),
      ...(typed.moderatorGroupId !== "" && !groups.has(typed.moderatorGroupId) && { moderatorGroupId: "Choose one of the groups" }),
      ...(!isMode(typed.mode) && { mode: "Choose how many people audit one document" }),
      ...((!Number.isFinite(share) || share < 0 || share > 100) && { share: "Enter a number from 0 to 100" }),
      ...(share > 0 && typed.moderatorGroupId === "" && { moderatorGroupId: "Choose who moderates, or make the share 0" }),
    };
    if (Object.keys(faults).length > 0 || !isMode(typed.mode)) return showRule(request, reply, typed, faults);
    // 33.3 means a third: whoever types it never means that one document in a thousand is left.
    const exact = Math.abs(share - 100 / 3) < 0.35 ? 1 / 3 : Math.abs(share - 200 / 3) < 0.35 ? 2 / 3 : share / 100;
    await saveRule(db, authorityId, programme.id, { kind: kind.id, instrumentId: typed.instrumentId, auditorGroupId: typed.auditorGroupId || null, moderatorGroupId: typed.moderatorGroupId || null, moderationShare: exact, mode: typed.mode });
    notice(request, `Who audits “${kind.name}” was saved. It counts from the next draw.`);
    return reply.redirect(`${programmePaths.programme(programme.id)}#rules`, 303);
  });
};
