import { sql } from "../../platform/index.ts";

/** UUID version 7 (RFC 9562) made by the database for a set of rows: the milliseconds of the statement, then chance. */
export function newIds() {
  const time = Date.now().toString(16).padStart(12, "0");
  return sql`(${`${time.slice(0, 8)}-${time.slice(8)}-7`} || substr(gen_random_uuid()::text, 16))::uuid`;
}
