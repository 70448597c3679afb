import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A file that pages ask for: its address, what is sent, and its content type. */
export type Asset = { readonly url: string; readonly content: Buffer; readonly type: string };

const script = "text/javascript; charset=utf-8";
const style = "text/css; charset=utf-8";
const own = (...path: string[]): string => join(import.meta.dirname, ...path);
const govuk = (name: string): string => createRequire(import.meta.url).resolve(`govuk-frontend/dist/govuk/${name}`);

// Of govuk-frontend only the style sheet and the script: its fonts and crest are licensed for GOV.UK alone.
const files = {
  "govuk-frontend.min.css": { file: govuk("govuk-frontend.min.css"), type: style },
  "govuk-frontend.min.js": { file: govuk("govuk-frontend.min.js"), type: script },
  "goldenthread.css": { file: own("assets", "goldenthread.css"), type: style },
  "print.css": { file: own("assets", "print.css"), type: style },
  "mark.svg": { file: own("assets", "mark.svg"), type: "image/svg+xml" },
  "early.js": { file: own("browser", "early.js"), type: script },
  "start.js": { file: own("browser", "start.js"), type: script },
  "without-expanded.js": { file: own("browser", "without-expanded.js"), type: script },
  "named-by-content.js": { file: own("browser", "named-by-content.js"), type: script },
  "refresh.js": { file: own("browser", "refresh.js"), type: script },
  "audit-form.js": { file: own("browser", "audit-form.js"), type: script },
  "audit-form-items.js": { file: own("browser", "audit-form-items.js"), type: script },
  "audit-form-keys.js": { file: own("browser", "audit-form-keys.js"), type: script },
  "audit-form-kept.js": { file: own("browser", "audit-form-kept.js"), type: script },
  "audit-form-saves.js": { file: own("browser", "audit-form-saves.js"), type: script },
  "audit-form-text.js": { file: own("browser", "audit-form-text.js"), type: script },
  "thread-map.js": { file: own("browser", "thread-map.js"), type: script },
} as const;

// Browsers fetch the fonts that a style sheet declares although no text uses them.
function withoutFonts(content: Buffer, type: string): Buffer {
  return type === style ? Buffer.from(content.toString("utf8").replaceAll(/@font-face\{[^}]*\}/g, "")) : content;
}

export type AssetName = keyof typeof files;

// One hash for the whole set, so that a script can import its neighbour by a relative name and never an older one.
const hash = createHash("sha256");
const contents = Object.entries(files).map(([name, { file, type }]) => ({ name, type, content: withoutFonts(readFileSync(file), type) }));
for (const { content } of contents) hash.update(content);
const folder = `/assets/${hash.digest("hex").slice(0, 12)}`;

/** The address of an asset. It changes when any asset changes, so browsers may keep it for a year. */
export const assetUrl = (name: AssetName): string => `${folder}/${name}`;

/** Everything to be served under /assets/. */
export const assets: readonly Asset[] = contents.map(({ name, content, type }) => ({ url: `${folder}/${name}`, content, type }));
