import pino, { type Logger } from "pino";

export type Log = Logger;

/** A fault for the log: where it happened. A database's own words quote what was sent ("invalid input syntax for type date: …"), so they are left out. */
export function describeFault(error: unknown): { type: string; code?: unknown; stack?: string | undefined } {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const isOfDatabase = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return { type: error.name, code, stack: isOfDatabase ? error.stack?.replace(error.message, "(the database's words are left out)") : error.stack };
}

/**
 * Lines of JSON on standard error. Names, plan text, addresses with a query and bodies are never written, also where
 * somebody logs a whole request by mistake.
 */
export function makeLog(level: string): Log {
  return pino(
    {
      name: "goldenthread",
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: [
          "body", "*.body", "headers", "*.headers", "cookie", "*.cookie", "password", "*.password", "email", "*.email", "name", "*.name",
          "surname", "*.surname", "forename", "*.forename", "text", "*.text", "params", "*.params", "query", "*.query", "detail", "*.detail",
          "parameters", "*.parameters", "connectionString", "*.connectionString", "where", "*.where",
        ],
        remove: true,
      },
      serializers: {
        err: describeFault,
        req: (request: { method?: string; url?: string; id?: unknown }) => ({ id: request.id, method: request.method, path: request.url?.split("?")[0] }),
        res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
