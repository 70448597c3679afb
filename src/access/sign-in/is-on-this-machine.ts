import type { FastifyRequest } from "fastify";

const loopbackHost = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const loopbackAddress = /^(127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Whether the person sits at this machine: the connection comes from it, and the address that they typed names it. The second
 * holds off another site whose name is made to lead here; the headers, a proxy on this machine that serves others.
 */
export function isOnThisMachine(request: Pick<FastifyRequest, "headers" | "socket">): boolean {
  const { headers, socket } = request;
  return loopbackAddress.test(socket.remoteAddress ?? "") && loopbackHost.test(headers.host ?? "") && forwarded.every((name) => headers[name] === undefined);
}
