import type { FastifyInstance } from "fastify";
import { one, sql, type Db } from "../database/query.ts";

/** For load balancers, and for a second start that asks who has the port: 200 where the database answers, else 503. */
export function addHealth(app: FastifyInstance, db: Db): void {
  app.get("/healthz", { config: { isPublic: true } }, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await one(db, sql`select 1`);
      return { service: "goldenthread", state: "ok" };
    } catch {
      return reply.code(503).send({ service: "goldenthread", state: "the database does not answer" });
    }
  });
}
