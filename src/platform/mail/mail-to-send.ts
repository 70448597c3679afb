/** A message with the address of whoever gets it, as it is when it is sent. */
export type MailToSend = {
  id: string; kind: string; subject: string; body: string; personalisation: Readonly<Record<string, string | number>>;
  name: string; email: string;
};

/** Sends one message; gives what the provider calls it. Throws a MailFailure. */
export type MailWay = { way: "notify" | "folder"; send: (mail: MailToSend) => Promise<string | null> };
