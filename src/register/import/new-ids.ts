import { sql } from "../../platform/index.ts";

/** UUID version 7 (RFC 9562) made by the database, for sets of rows: 48 bits of milliseconds, then chance. */
export const newIds = sql`(lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
  || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid`;
