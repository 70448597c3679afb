import { Problem } from "../problem.ts";

const known: Readonly<Record<string, { code: string; message: string; cure: string; status?: number }>> = {
  FST_CSRF_INVALID_TOKEN: { code: "form-expired", message: "The form was not accepted, and nothing was changed.", cure: "You may have signed in or out since you opened it, or it was open for a long time. Go back, load the page again, and send it again." },
  FST_CSRF_MISSING_SECRET: { code: "form-expired", message: "The form was not accepted, and nothing was changed.", cure: "Your browser sent no cookie with it. Allow cookies for this site, load the page again, and send it again." },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: "too-large", message: "That was more than the form takes.", cure: "Shorten the longest texts and send it again. Nothing was kept." },
  FST_FILES_LIMIT: { code: "too-many-files", message: "Those were more files than can be sent at once.", cure: "Send at most 20 files. Nothing was kept." },
  FST_FIELDS_LIMIT: { code: "too-many-fields", message: "The form had too many fields.", cure: "Load the page again and send it again." },
  FST_PARTS_LIMIT: { code: "too-many-fields", message: "The form had too many fields.", cure: "Load the page again and send it again." },
  FST_MP_PREMATURE_CLOSE: { code: "cut-off", message: "The form arrived only in part.", cure: "Send it again. Nothing was kept." },
  FST_INVALID_MULTIPART_CONTENT_TYPE: { code: "not-understood", message: "The form could not be read.", cure: "Load the page again and send it again.", status: 400 },
};

const byStatus: Readonly<Record<number, { code: string; message: string; cure: string }>> = {
  400: { code: "not-understood", message: "The address or the form could not be read.", cure: "If you typed the address, check it. Otherwise go back, load the page again, and try again." },
  404: { code: "page-not-found", message: "There is no page with this address.", cure: "If you typed the address, check it. If you followed a link, what it led to may have been removed." },
  405: { code: "wrong-method", message: "This page cannot be asked for in that way.", cure: "Go back to the page before, and use its links and buttons." },
  413: { code: "too-large", message: "That was more than can be sent at once.", cure: "Send less. Nothing was kept." },
  415: { code: "not-understood", message: "The form could not be read.", cure: "Load the page again and send it again." },
  429: { code: "too-many-tries", message: "That was tried too often.", cure: "Wait a minute and try again." },
};

// PostgreSQL's class 08, the codes of a shutdown, and what the network says when nobody listens.
const noDatabase = /^(08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT)$/;

/** Whatever was thrown, in words for people. Of a fault of the program itself only a reference is told. */
export function problemOf(error: unknown, reference: string): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode, syscall } = (error ?? {}) as { code?: string; statusCode?: number; syscall?: string };
  const status = statusCode ?? 500;
  const words = known[code ?? ""] ?? byStatus[status] ?? (status >= 400 && status < 500 ? byStatus[400] : undefined);
  if (words !== undefined) return new Problem(words.code, words.message, { status: known[code ?? ""]?.status ?? status, cure: words.cure, cause: error });
  if (code !== undefined && noDatabase.test(code) && (syscall === undefined || syscall === "connect" || syscall === "read")) {
    return new Problem("database-unreachable", "The database does not answer at the moment.", { status: 503, cure: `Try again in a minute. What you sent was not saved. Reference: ${reference}`, cause: error });
  }
  return new Problem("fault", "Something went wrong on our side.", { status: 500, cure: `What you sent may not have been saved. Try again; if it happens again, tell whoever runs this service the reference ${reference}.`, cause: error });
}
