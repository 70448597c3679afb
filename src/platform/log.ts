import pino, { type Logger } from "pino";

export type Log = Logger;

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
        // A database error's detail quotes the row ("Key (nhs_number)=(…) already exists").
        err: (error: unknown) => (error instanceof Error ? { type: error.name, code: (error as { code?: unknown }).code, stack: error.stack } : { type: typeof error }),
        req: (request: { method?: string; url?: string; id?: unknown }) => ({ id: request.id, method: request.method, path: request.url?.split("?")[0] }),
        res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
