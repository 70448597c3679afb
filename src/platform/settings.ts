import { join, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "./problem.ts";
import { secretFile } from "./secret-file.ts";

/** Everything that the surroundings decide. Read once at start; nothing else reads the environment. */
export type Settings = {
  port: number;
  host: string;
  /** Absolute. Holds the built-in database, and the two secrets where they are not given. */
  dataDir: string;
  /** null: the built-in database. */
  databaseUrl: string | null;
  demo: boolean;
  logLevel: string;
  /** The address that people type, without a slash at the end; null: as the request says. */
  baseUrl: string | null;
  /** What Fastify's `trustProxy` takes: false, true, or the proxies' addresses. */
  trustProxy: boolean | string;
  cookieSecret: string;
  /** 32 bytes: documents are sealed with it. */
  dataKey: Buffer;
  /** True where the key came from the environment, so that every process has the same one. */
  dataKeyGiven: boolean;
  /** Jobs that this process runs at once; 0: none, they are left to `goldenthread worker`. */
  workers: number;
  /** null: messages are written into the folder `mail` of the data folder. */
  notify: NotifySettings | null;
};

/** How messages are sent by GOV.UK Notify. `template` shows ((subject)) and ((body)); `templates` are a council's own, by the kind of message. */
export type NotifySettings = { apiKey: string; url: string; template: string; templates: Readonly<Record<string, string>> };

const repository = join(import.meta.dirname, "..", "..");
const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

/** Whether only this machine can reach `host`. */
export const isLoopback = (host: string): boolean => loopback.has(host);

const wholeNumber = (least: number, most: number, cure: string) =>
  z.string().regex(/^\d+$/, cure).transform(Number).refine((value) => value >= least && value <= most, cure);
const yesNo = (name: string) => z.enum(["0", "1"], `${name} must be 0 or 1.`).transform((value) => value === "1");
const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const isUrl = (protocols: string[]) => (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);

const schema = z.object({
  PORT: wholeNumber(0, 65_535, "PORT must be a whole number from 0 to 65535, for example PORT=3000.").default(3000),
  HOST: z.string().regex(/^[A-Za-z0-9.:-]+$/, "HOST must be an address or a name, for example HOST=0.0.0.0.").default("127.0.0.1"),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z.string().refine(isUrl(["postgres:", "postgresql:"]), "DATABASE_URL must look like postgres://user:password@server:5432/goldenthread.").optional(),
  DEMO: yesNo("DEMO").optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.").default("info"),
  BASE_URL: z.string().refine(isUrl(["http:", "https:"]), "BASE_URL must be a web address, for example BASE_URL=https://quality.example.gov.uk.").optional(),
  TRUST_PROXY: z.string().regex(/^(0|1|[0-9A-Fa-f.:/, ]+)$/, "TRUST_PROXY must be 0, 1, or the addresses of the proxies, separated by commas.").default("0"),
  COOKIE_SECRET: z.string().min(32, "COOKIE_SECRET must be at least 32 characters. Make one with: openssl rand -base64 32").optional(),
  DATA_KEY: z.string().refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), "DATA_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32").optional(),
  WORKERS: wholeNumber(0, 64, "WORKERS must be a whole number from 0 to 64.").default(2),
  NOTIFY_API_KEY: z.string().regex(new RegExp(`^\\S+-${uuid}-${uuid}$`, "i"), "NOTIFY_API_KEY must be a whole key of GOV.UK Notify: its name and two ids, joined by hyphens.").optional(),
  NOTIFY_TEMPLATE: z.string().regex(new RegExp(`^${uuid}$`, "i"), "NOTIFY_TEMPLATE must be the id of an email template of GOV.UK Notify that shows ((subject)) and ((body)).").optional(),
  NOTIFY_TEMPLATES: z.string().regex(new RegExp(`^[a-z0-9-]+=${uuid}(,[a-z0-9-]+=${uuid})*$`, "i"), "NOTIFY_TEMPLATES must be kinds of messages with the ids of their templates, for example audit-given=id,audit-late=id.").optional(),
  NOTIFY_URL: z.string().refine(isUrl(["http:", "https:"]), "NOTIFY_URL must be a web address.").default("https://api.notifications.service.gov.uk"),
}).superRefine((set, context) => {
  if (set.NOTIFY_API_KEY !== undefined && set.NOTIFY_TEMPLATE === undefined) context.addIssue({ code: "custom", message: "NOTIFY_API_KEY needs NOTIFY_TEMPLATE too: the id of an email template that shows ((subject)) and ((body))." });
});

const notifyOf = (set: z.output<typeof schema>): NotifySettings | null => set.NOTIFY_API_KEY === undefined || set.NOTIFY_TEMPLATE === undefined ? null : {
  apiKey: set.NOTIFY_API_KEY, url: set.NOTIFY_URL.replace(/\/+$/, ""), template: set.NOTIFY_TEMPLATE,
  templates: Object.fromEntries((set.NOTIFY_TEMPLATES ?? "").split(",").filter((pair) => pair !== "").map((pair) => pair.split("=") as [string, string])),
};

function readable(issue: z.core.$ZodIssue): string {
  return issue.message;
}

/**
 * Checks every setting together and throws one Problem that lists all faults. An empty setting counts as not given.
 * Where COOKIE_SECRET or DATA_KEY are not given they are made once and kept in the data folder.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new Problem("settings", "Some settings cannot be used.", {
      status: 500,
      details: result.error.issues.map(readable),
      cure: "Correct them in the environment and start again. The README lists every setting.",
    });
  }
  const set = result.data;
  const dataDir = resolve(set.DATA_DIR ?? join(repository, ".data"));
  const demo = set.DEMO ?? (set.DATABASE_URL === undefined && isLoopback(set.HOST));
  if (demo && set.DEMO === true && !isLoopback(set.HOST)) {
    throw new Problem("settings", "DEMO=1 lets anybody sign in, so it works only on this machine.", {
      status: 500,
      cure: "Use HOST=127.0.0.1 with DEMO=1, or DEMO=0 with this HOST.",
    });
  }
  return {
    port: set.PORT,
    host: set.HOST,
    dataDir,
    databaseUrl: set.DATABASE_URL ?? null,
    demo,
    logLevel: set.LOG_LEVEL,
    baseUrl: set.BASE_URL?.replace(/\/+$/, "") ?? null,
    trustProxy: set.TRUST_PROXY === "0" ? false : set.TRUST_PROXY === "1" ? true : set.TRUST_PROXY,
    cookieSecret: set.COOKIE_SECRET ?? secretFile(join(dataDir, "cookie-secret")),
    dataKey: Buffer.from(set.DATA_KEY ?? secretFile(join(dataDir, "data-key")), "base64"),
    dataKeyGiven: set.DATA_KEY !== undefined,
    workers: set.WORKERS,
    notify: notifyOf(set),
  };
}
