/** Why a message could not be sent. `code` is kept and shown; it never holds an address or a word of the message. */
export class MailFailure extends Error {
  readonly code: MailProblem;
  /** Trying again cannot help. */
  readonly isFinal: boolean;

  constructor(code: MailProblem) {
    super(`the message could not be sent: ${code}`);
    this.name = "MailFailure";
    this.code = code;
    this.isFinal = mailProblems[code].isFinal;
  }
}

export type MailProblem = keyof typeof mailProblems;

/** What can go wrong, in words for an administrator, with what to do. */
export const mailProblems = {
  "account-closed": { isFinal: true, words: "The account is closed." },
  "notify-refused-key": { isFinal: true, words: "GOV.UK Notify refused the API key. Check NOTIFY_API_KEY, and that this machine's clock is right." },
  "notify-refused-message": { isFinal: true, words: "GOV.UK Notify refused the message. Check the template and the email address." },
  "notify-limit": { isFinal: false, words: "GOV.UK Notify's limit was reached. It is tried again later." },
  "notify-fault": { isFinal: false, words: "GOV.UK Notify had a fault. It is tried again later." },
  "notify-unreachable": { isFinal: false, words: "GOV.UK Notify could not be reached. Check the connection to the internet." },
  "folder-full": { isFinal: false, words: "The message could not be written into the mail folder. Check the disk and its rights." },
} as const satisfies Record<string, { isFinal: boolean; words: string }>;
