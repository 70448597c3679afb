import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csrfField, formText, may, mayI, notice, showPage, viewerOf } from "../../access/index.ts";
import { isId, Problem } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/index.ts";
import { designInWords } from "../draw/design-in-words.ts";
import { loadChoices } from "../form/load-choices.ts";
import type { Faults } from "../form/read-design.ts";
import type { SamplingHooks } from "../hooks.ts";
import { samplingPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { verifyProof } from "../proof/verify-proof.ts";
import { listItems, type SampleItem } from "../store/list-items.ts";
import { loadSample, type StoredSample } from "../store/load-sample.ts";
import { replaceItem } from "../store/replace-item.ts";
import { noSuchSample } from "../store/sample-problems.ts";
import { withdrawSample } from "../store/withdraw-sample.ts";
import { OTHER_REASON, replaceView, usualReasons, withdrawView } from "../views/confirm-views.ts";
import { sampleView } from "../views/sample-view.ts";
import { designNames } from "./design-names.ts";

type ById = { Params: { id: string } };
type ByItem = { Params: { id: string; itemId: string } };

const LONGEST_REASON = 300;
const reasonOf = (request: FastifyRequest, field: string) => formText(request, field).replaceAll("\u0000", "").trim().replaceAll(/\s+/g, " ");
const reasonFault = (text: string): string | undefined => (text.length < 3 ? "Enter the reason" : text.length > LONGEST_REASON ? `The reason must have at most ${LONGEST_REASON} characters` : undefined);

/** A sample, its proof, replacements in it and its withdrawal. */
export const sampleRoutes = (app: FastifyInstance, { db }: AppContext, hooks: SamplingHooks): void => {
  const see = { preHandler: may(policy, "see samples") };
  const draw = { preHandler: may(policy, "draw samples") };

  const sampleOf = async (request: FastifyRequest<ById>): Promise<StoredSample> => {
    const { id } = request.params;
    const sample = isId(id) ? await loadSample(db, viewerOf(request).authorityId, id) : undefined;
    if (sample === undefined) throw noSuchSample();
    return sample;
  };
  const itemOf = async (request: FastifyRequest<ByItem>, sample: StoredSample): Promise<SampleItem> => {
    const item = (await listItems(db, viewerOf(request).authorityId, sample.id)).find((each) => each.id === request.params.itemId);
    if (item === undefined) throw new Problem("no-such-item", "There is no such document in this sample.", { status: 404, cure: "Go back to the sample and choose again." });
    return item;
  };

  app.get<ById>(samplingPaths.sample(":id"), see, async (request, reply) => {
    const viewer = viewerOf(request);
    const sample = await sampleOf(request);
    const changes = verifyProof(sample.proof);
    // The database keeps hash and seed beside the proof: a proof that was made anew shows here.
    const isOther = sample.proof.frame.hash !== sample.frameHash || sample.proof.seed !== sample.seed;
    return showPage(request, reply, {
      title: sample.name, wide: true, breadcrumbs: [{ text: sample.cycleName, href: hooks.cyclePath(sample.cycleId) }, { text: sample.name }],
      main: sampleView({
        sample, items: await listItems(db, viewer.authorityId, sample.id), words: designInWords(sample.design, designNames(await loadChoices(db, viewer.authorityId))), mayDraw: mayI(viewer, policy, "draw samples"),
        changes: isOther ? [...changes, { code: "not-this-draw", words: "The proof is not of this draw: its seed or its frame's hash is another" }] : changes,
      }),
    });
  });

  app.get<ById>(samplingPaths.proof(":id"), see, async (request, reply) => {
    const sample = await sampleOf(request);
    return reply.type("application/json; charset=utf-8").header("cache-control", "no-store").header("content-disposition", `attachment; filename="sample-${sample.id.slice(-12)}.json"`)
      .send(`${JSON.stringify(sample.proof, null, 1)}\n`);
  });

  const showReplace = async (request: FastifyRequest<ByItem>, reply: FastifyReply, typed: { why: string; words: string }, faults: Faults = {}) => {
    const sample = await sampleOf(request);
    const item = await itemOf(request, sample);
    if (item.state !== "in") throw new Problem("already-out", "This document was replaced or taken out already.", { status: 409, cure: "Go back to the sample to see what took its place." });
    return showPage(request, reply, {
      title: `Replace ${item.reference}`, backLink: samplingPaths.sample(sample.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }),
      main: replaceView({ csrf: csrfField(request), sample, item, ...typed, faults }),
    });
  };

  app.get<ByItem>(samplingPaths.replace(":id", ":itemId"), draw, async (request, reply) => showReplace(request, reply, { why: "", words: "" }));

  app.post<ByItem>(samplingPaths.replace(":id", ":itemId"), draw, async (request, reply) => {
    const typed = { why: formText(request, "why"), words: reasonOf(request, "words") };
    const isOther = typed.why === OTHER_REASON;
    if (!isOther && !usualReasons.includes(typed.why)) return showReplace(request, reply, typed, { why: "Choose why it cannot be used" });
    const fault = isOther ? reasonFault(typed.words) : undefined;
    if (fault !== undefined) return showReplace(request, reply, typed, { words: fault });
    const sample = await sampleOf(request);
    const item = await itemOf(request, sample);
    const { newItemId } = await replaceItem(db, viewerOf(request), { sampleId: sample.id, itemId: item.id, reason: isOther ? typed.words : typed.why }, hooks.afterReplace);
    const next = newItemId === null ? undefined : (await listItems(db, viewerOf(request).authorityId, sample.id)).find((each) => each.id === newItemId);
    notice(request, next === undefined ? `${item.reference} was taken out. Nothing took its place.` : `${item.reference} was replaced by ${next.reference}.`);
    return reply.redirect(samplingPaths.sample(sample.id), 303);
  });

  const showWithdraw = async (request: FastifyRequest<ById>, reply: FastifyReply, reason: string, faults: Faults = {}) => {
    const sample = await sampleOf(request);
    return showPage(request, reply, {
      title: "Withdraw this draw", backLink: samplingPaths.sample(sample.id), ...(Object.keys(faults).length > 0 && { hasErrors: true, status: 400 }), main: withdrawView({ csrf: csrfField(request), sample, reason, faults }),
    });
  };

  app.get<ById>(samplingPaths.withdraw(":id"), draw, async (request, reply) => showWithdraw(request, reply, ""));

  app.post<ById>(samplingPaths.withdraw(":id"), draw, async (request, reply) => {
    const sample = await sampleOf(request);
    const reason = reasonOf(request, "reason");
    const fault = reasonFault(reason);
    if (fault !== undefined) return showWithdraw(request, reply, reason, { reason: fault });
    await withdrawSample(db, viewerOf(request), { sampleId: sample.id, reason }, hooks.afterReplace);
    notice(request, "The draw was withdrawn.");
    return reply.redirect(samplingPaths.sample(sample.id), 303);
  });
};
