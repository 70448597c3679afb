import { addJob, many, sql, today, type Db, type JobTask, type Settings } from "../../platform/index.ts";
import { formPaths } from "../form/paths.ts";
import { remindAuditors } from "./remind.ts";

const TASK = "remind-auditors";

/** The next seven o'clock in the morning, as England's clocks show it in winter. */
function nextMorning(now: Date): Date {
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 7));
  return next > now ? next : new Date(next.getTime() + 86_400_000);
}

/** Asks for the next morning's reminders. While one is asked for, asking again changes nothing. */
export const askForReminders = (db: Db, now: Date): Promise<number> => addJob(db, TASK, {}, { key: TASK, runAt: nextMorning(now) });

/** Reminds, every morning, of what is due soon or late; demonstrations, whose day stands still, are left out. */
export const reminderTasks = (settings: Pick<Settings, "baseUrl">): Record<string, JobTask> => ({
  [TASK]: async (_payload, { db, signal }) => {
    const authorities = await many<{ id: string }>(db, sql`select id from authority where not is_demo order by id`);
    for (const { id } of authorities) {
      signal.throwIfAborted();
      await remindAuditors(db, id, { today: today(), address: myAuditsAddress(settings) });
    }
    await askForReminders(db, new Date());
  },
});

/** Where people find their audits, where the service knows its own address. */
export const myAuditsAddress = (settings: Pick<Settings, "baseUrl">): string | null => (settings.baseUrl === null ? null : new URL(formPaths.mine(), settings.baseUrl).href);
