import type { FastifyInstance } from "fastify";
import { countMail, listMail, sendAgain, type MailState } from "../../platform/index.ts";
import type { AppContext } from "../../platform/web/app-context.ts";
import { may } from "../may.ts";
import { accessPaths } from "../paths.ts";
import { policy } from "../policy.ts";
import { recordInTrail } from "../trail/record-in-trail.ts";
import { viewerOf } from "../viewer.ts";
import { csrfField } from "../web/csrf-field.ts";
import { notice } from "../web/notice.ts";
import { showPage } from "../web/show-page.ts";
import { mailView } from "./mail-view.ts";

const PAGE_SIZE = 50;
const isState = (text: unknown): text is MailState => text === "waiting" || text === "sent" || text === "failed";

/** The administrator's page of messages: to whom, about what, and whether they went out; never what they say. */
export const mailPages = (app: FastifyInstance, { db, settings }: AppContext): void => {
  const guard = { preHandler: may(policy, "see messages that were sent") };

  app.get<{ Querystring: Record<string, unknown> }>(accessPaths.mail(), guard, async (request, reply) => {
    const { authorityId } = viewerOf(request);
    const asked = request.query["state"];
    const state = isState(asked) ? asked : undefined;
    const counts = await countMail(db, authorityId);
    const total = state === undefined ? counts.waiting + counts.sent + counts.failed : counts[state];
    const page = Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), Math.max(1, Math.trunc(Number(request.query["page"])) || 1));
    const rows = await listMail(db, authorityId, { state, size: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
    return showPage(request, reply, { title: "Messages", wide: true, backLink: accessPaths.people(), main: mailView({ rows, counts, state, page, size: PAGE_SIZE, csrf: csrfField(request), byNotify: settings.notify !== null && !viewerOf(request).isDemo }) });
  });

  app.post(accessPaths.sendMailAgain(), guard, async (request, reply) => {
    const viewer = viewerOf(request);
    const count = await sendAgain(db, viewer.authorityId);
    if (count > 0) await recordInTrail(db, viewer, [{ act: "send-mail-again", subject: { kind: "mail", id: null }, details: { messages: count } }]);
    notice(request, count === 0 ? "There is no message to send again." : count === 1 ? "The message is being sent again." : `${count} messages are being sent again.`);
    return reply.redirect(accessPaths.mail(), 303);
  });
};
