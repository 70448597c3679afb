import type { NotifySettings } from "../settings.ts";
import { MailFailure, type MailProblem } from "./mail-failure.ts";
import type { MailToSend, MailWay } from "./mail-to-send.ts";

const LONGEST_WAIT = 30_000;

/** The statuses of https://docs.notifications.service.gov.uk/node.html, "Error codes": 400 and 403 are ours to mend, 429 and 500 pass. */
function problemOf(error: unknown): MailProblem {
  const status = (error as { response?: { status?: number } }).response?.status;
  if (status === undefined) return "notify-unreachable";
  if (status === 401 || status === 403) return "notify-refused-key";
  if (status === 429) return "notify-limit";
  return status >= 500 ? "notify-fault" : "notify-refused-message";
}

/** An answer that never comes must not hold the worker; Notify itself may still send the message, so it may arrive twice. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MailFailure("notify-unreachable")), LONGEST_WAIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Sends by GOV.UK Notify: with the kind's own template where there is one, else with the one that shows ((subject)) and ((body)). */
export const notifyWay = (settings: NotifySettings): MailWay => ({
  way: "notify",
  send: async ({ id, kind, subject, body, personalisation, name, email }: MailToSend) => {
    // Loaded when it is needed: a service without Notify never loads it.
    const { NotifyClient } = await import("notifications-node-client");
    const client = new NotifyClient(settings.url, settings.apiKey);
    try {
      const { data } = await within(client.sendEmail(settings.templates[kind] ?? settings.template, email, { personalisation: { ...personalisation, name, subject, body }, reference: id }));
      return data.id;
    } catch (error) {
      // Notify's own words quote what was sent to it, so that only the kind of failure is kept.
      throw error instanceof MailFailure ? error : new MailFailure(problemOf(error));
    }
  },
});
