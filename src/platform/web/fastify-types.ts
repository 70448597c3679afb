import type { CookieSerializeOptions } from "@fastify/cookie";

declare module "fastify" {
  interface FastifyRequest {
    /** The answer to this request, for what sets a cookie while a page is being made. */
    reply: FastifyReply | undefined;
  }
  interface FastifyInstance {
    /** How every cookie is set: not for scripts, not for other sites' forms, and only with HTTPS where there is HTTPS. */
    cookieRules: CookieSerializeOptions;
  }
  interface FastifyContextConfig {
    /** Open to whoever asks, on purpose. Every other route needs a guard. */
    isPublic?: boolean;
  }
}
