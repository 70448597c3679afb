import { sql } from "../platform/index.ts";

/**
 * Which rows of `plan p` are new plans whose 20 weeks count: issued by this authority after a request. A plan that came with a child from another authority was
 * that one's to issue.
 */
export const isNewPlan = sql`p.started_on is not null and p.requested_on is not null and p.transferred_from is null`;

/** 20 weeks from the request (SEND Regulations 2014 reg 13(2)). */
export const inTwentyWeeks = sql`p.started_on <= p.requested_on + 140`;
