import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "../../platform/index.ts";
import { html } from "../../ui/index.ts";
import { showPage } from "./show-page.ts";

/** What went wrong and what to do, as a page; as JSON for programs that ask for it. */
export function showProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const accept = request.headers.accept ?? "";
  if (accept.includes("application/json") && !accept.includes("text/html")) {
    return reply.code(problem.status).header("cache-control", "no-store").send({ error: { code: problem.code, message: problem.message, details: problem.details, cure: problem.cure } });
  }
  return showPage(request, reply, {
    title: problem.message.replace(/\.$/, ""),
    status: problem.status,
    main: html`<h1 class="govuk-heading-l">${problem.message.replace(/\.$/, "")}</h1>
${problem.details.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${problem.details.map((detail) => html`<li>${detail}</li>`)}</ul>`}
${problem.cure !== "" && html`<p class="govuk-body">${problem.cure}</p>`}
<p class="govuk-body"><a class="govuk-link" href="/">Go to the home page</a></p>`,
  });
}
