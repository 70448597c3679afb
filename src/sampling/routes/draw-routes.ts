import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, newId, Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/index.ts";
import { designInWords } from "../draw/design-in-words.ts";
import { planDraw } from "../draw/plan-draw.ts";
import type { SampleDesign } from "../draw/sample-design.ts";
import { firstDesign } from "../form/first-design.ts";
import { loadChoices, loadCycleToDraw, type CycleToDraw } from "../form/load-choices.ts";
import { readDesign, type Faults } from "../form/read-design.ts";
import { typedDesignIn, typedDesignOf, type TypedDesign } from "../form/typed-design.ts";
import { loadFrame } from "../frame/load-frame.ts";
import type { SamplingHooks } from "../hooks.ts";
import { samplingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { loadSample } from "../store/load-sample.ts";
import { refuseClosed, refuseNotRunning } from "../store/lock-cycle.ts";
import { storeSample } from "../store/store-sample.ts";
import { checkView } from "../views/check-view.ts";
import { designView } from "../views/design-view.ts";
import { designNames } from "./design-names.ts";

type OfCycle = { Params: { cycleId: string } };

/** What a seed that was typed must be; undefined where it is. */
const seedFault = ({ seedHow, seed }: TypedDesign): string | undefined =>
  seedHow === "typed" && (seed.trim() === "" || seed.trim().length > 200 || /[\p{Cc}]/u.test(seed)) ? "Enter the seed, at most 200 characters in one line" : undefined;

const missingFault = (missing: readonly string[], references: number): string =>
  `${missing.length === references ? "None of these" : `${missing.length} of these`} can be drawn: not in the register, without a document of these kinds, opted out, or in this cycle already. Look at ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? " and others" : ""}`;

/** The form of a draw, the check before it, and the draw. */
export const drawRoutes = (app: FastifyInstance, { db }: AppContext, hooks: SamplingHooks): void => {
  const draw = { preHandler: may(policy, "draw samples") };

  const cycleOf = async (request: FastifyRequest<OfCycle>): Promise<CycleToDraw> => {
    const { cycleId } = request.params;
    const cycle = isId(cycleId) ? await loadCycleToDraw(db, viewerOf(request).authorityId, cycleId) : undefined;
    if (cycle === undefined) throw new Problem("no-such-cycle", "There is no such cycle.", { status: 404, cure: "Go to the programme and choose a cycle." });
    refuseClosed(cycle);
    refuseNotRunning(cycle);
    return cycle;
  };

  const showForm = async (request: FastifyRequest, reply: FastifyReply, cycle: CycleToDraw, typed: TypedDesign, faults: Faults = {}, status = 400) =>
    showPage(request, reply, {
      title: "Draw a sample", backLink: hooks.cyclePath(cycle.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status }),
      main: designView({ csrf: csrfField(request), cycle, typed, faults, choices: await loadChoices(db, viewerOf(request).authorityId), cancelHref: hooks.cyclePath(cycle.id) }),
    });

  const showCheck = async (request: FastifyRequest, reply: FastifyReply, cycle: CycleToDraw, asked: { typed: TypedDesign; design: SampleDesign; token: string; faults?: Faults; status?: number }) => {
    const { authorityId, today } = viewerOf(request);
    const { typed, design, token, faults = {}, status = 400 } = asked;
    const frame = await loadFrame(db, authorityId, { design, cycleId: cycle.id, today });
    if (frame.missing.length > 0) return showForm(request, reply, cycle, typed, { references: missingFault(frame.missing, design.chosen?.references.length ?? 0) });
    return showPage(request, reply, {
      title: "Check before you draw", ...(Object.keys(faults).length > 0 && { hasErrors: true, status }),
      main: checkView({
        csrf: csrfField(request), cycle, typed, design, token, frame, faults, strata: planDraw(frame.strata, design.allocation), words: designInWords(design, designNames(await loadChoices(db, authorityId))),
        cancelHref: hooks.cyclePath(cycle.id),
      }),
    });
  };

  app.get<OfCycle & { Querystring: { like?: unknown } }>(samplingPaths.design(":cycleId"), draw, async (request, reply) => {
    const cycle = await cycleOf(request);
    const { authorityId } = viewerOf(request);
    const { like } = request.query;
    const model = typeof like === "string" && isId(like) ? await loadSample(db, authorityId, like) : undefined;
    return showForm(request, reply, cycle, model ? typedDesignOf(model.design) : firstDesign(cycle, await loadChoices(db, authorityId)));
  });

  app.post<OfCycle>(samplingPaths.check(":cycleId"), draw, async (request, reply) => {
    const cycle = await cycleOf(request);
    const typed = typedDesignIn(request);
    if (formText(request, "step") === "edit") return showForm(request, reply, cycle, typed);
    const { design, faults } = readDesign(typed, await loadChoices(db, viewerOf(request).authorityId));
    const { "wanted-1": numbers, ...ofForm } = faults;
    if (Object.keys(ofForm).length > 0) return showForm(request, reply, cycle, typed, ofForm);
    // Made with the page: the same page sent twice is one draw.
    return showCheck(request, reply, cycle, { typed, design: numbers === undefined ? design : { ...design, allocation: { by: "fixed", wanted: {} } }, token: newId(), ...(numbers !== undefined && { faults: { "wanted-1": numbers } }) });
  });

  app.post<OfCycle>(samplingPaths.draw(":cycleId"), draw, async (request, reply) => {
    const cycle = await cycleOf(request);
    const viewer = viewerOf(request);
    const typed = typedDesignIn(request);
    const { design, faults } = readDesign(typed, await loadChoices(db, viewer.authorityId));
    const { "wanted-1": numbers, ...ofForm } = faults;
    if (Object.keys(ofForm).length > 0) return showForm(request, reply, cycle, typed, ofForm);
    const given = formText(request, "token");
    const token = isId(given) ? given : newId();
    const wrongSeed = seedFault(typed);
    const ofCheck = { ...(numbers !== undefined && { "wanted-1": numbers }), ...(wrongSeed !== undefined && { seed: wrongSeed }) };
    if (Object.keys(ofCheck).length > 0) return showCheck(request, reply, cycle, { typed, design: numbers === undefined ? design : { ...design, allocation: { by: "fixed", wanted: {} } }, token, faults: ofCheck });
    const byTyping = typed.seedHow === "typed" && (design.purpose === "random" || design.purpose === "calibration");
    try {
      const { id, isNew } = await storeSample(db, viewer, { cycleId: cycle.id, sampleId: token, design, ...(byTyping && { seed: typed.seed.trim() }) }, hooks.afterDraw);
      notice(request, isNew ? "The sample is drawn." : "This sample was drawn already. Nothing was drawn twice.");
      return reply.redirect(samplingPaths.sample(id), 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "nothing-to-draw") throw error;
      const where = design.allocation.by === "fixed" ? "wanted-1" : "main-content";
      return showCheck(request, reply, cycle, { typed, design, token, faults: { [where]: `${error.message} ${error.cure}` }, status: 409 });
    }
  });
};
