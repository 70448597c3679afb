import type { Db } from "../database/query.ts";
import { addJob } from "../jobs/add-job.ts";

/** The job that sends one message. */
export const SEND_MAIL = "send-mail";

/** Tried ten times: the queue waits longer after each, three and a half hours in all. */
export const MOST_TRIES = 10;

/** Asks for the job that sends a message; asked twice while it waits, it is sent once. */
export const askToSend = (db: Db, authorityId: string, mailId: string): Promise<number> =>
  addJob(db, SEND_MAIL, { authorityId, mailId }, { key: `${SEND_MAIL}:${authorityId}:${mailId}`, maxAttempts: MOST_TRIES });
