import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine that answers as GOV.UK Notify does (docs.notifications.service.gov.uk, "REST API"): checks the token, keeps what it is sent. */
export type NotifyServer = {
  url: string;
  apiKey: string;
  sent: { templateId: string; email: string; personalisation: Record<string, string>; reference: string }[];
  /** The answers that it gives next instead of accepting: a status, or "cut" for a connection that breaks. */
  refuse: (number | "cut")[];
  close: () => Promise<void>;
};

const serviceId = "26785a09-ab16-4eb0-8407-a37497a57506";
const secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";

const readAll = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

/** RFC 7519 with HS256: the service's id in `iss`, the time in `iat`, signed with the secret of the key. */
function isOurs(authorization: string): boolean {
  const [head = "", body = "", mark = ""] = authorization.replace(/^Bearer /, "").split(".");
  const { iss, iat } = JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as { iss: string; iat: number };
  return mark === createHmac("sha256", secret).update(`${head}.${body}`).digest("base64url") && iss === serviceId && Math.abs(Date.now() / 1000 - iat) < 30;
}

export async function notifyServer(): Promise<NotifyServer> {
  const sent: NotifyServer["sent"] = [];
  const refuse: NotifyServer["refuse"] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await readAll(request);
      const answer = (status: number, content: unknown) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
      const next = refuse.shift();
      if (next === "cut") return response.destroy();
      if (next !== undefined) return answer(next, { status_code: next, errors: [{ error: "TestError", message: `refused ${body}` }] });
      if (request.method !== "POST" || request.url !== "/v2/notifications/email") return answer(404, { status_code: 404, errors: [] });
      if (!isOurs(request.headers.authorization ?? "")) return answer(403, { status_code: 403, errors: [{ error: "AuthError", message: "Invalid token" }] });
      const mail = JSON.parse(body) as { template_id: string; email_address: string; personalisation: Record<string, string>; reference: string };
      sent.push({ templateId: mail.template_id, email: mail.email_address, personalisation: mail.personalisation, reference: mail.reference });
      return answer(201, { id: `notify-${sent.length}`, reference: mail.reference, content: {}, uri: "", template: { id: mail.template_id, version: 1, uri: "" } });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: `test-${serviceId}-${secret}`, sent, refuse,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
