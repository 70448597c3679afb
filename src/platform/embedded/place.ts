import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { completeLinks, copyServerFiles, findServerFiles } from "./server-files.ts";
import { serverUser, type ServerUser } from "./server-user.ts";

/** Where the server's programs (`bin`, `lib`) and its data (`home`, with `cluster` inside) are, and who runs it. */
export type Place = { home: string; cluster: string; bin: string; lib: string; user: ServerUser | null };

/** Whether `user` may enter every folder that leads to `path` (and `path` itself). A path not made yet counts by its parents. */
export function mayReach(path: string, user: { uid: number; gid: number }): boolean {
  let at = resolve(path);
  while (!existsSync(at)) at = dirname(at);
  at = realpathSync(at);
  for (;;) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (dirname(at) === at) return true;
    at = dirname(at);
  }
}

/** Beside every other service's data: root may write there, and the server's user may enter. */
function elsewhere(dataDir: string): string {
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  return process.platform === "darwin" ? `/usr/local/var/goldenthread-${hash}` : `/var/lib/goldenthread-${hash}`;
}

/**
 * Settles where the database lives and from where its programs run. As root the server has to run as another
 * user, who must be able to reach both; where that user cannot (a clone under /root), both move to a place of
 * their own, which is said aloud and written down in the data folder.
 */
export function settlePlace(dataDir: string, onProgress: (text: string) => void): Place {
  const files = findServerFiles();
  const wanted = join(dataDir, "postgres");
  const user = serverUser(join(wanted, "cluster"));
  // Others may pass through to the server's own folder, but not look around.
  mkdirSync(dataDir, { recursive: true, mode: user ? 0o711 : 0o700 });
  if (user && (statSync(dataDir).mode & 0o001) === 0 && statSync(dataDir).uid === 0) chmodSync(dataDir, 0o711);

  let home = wanted;
  if (user && !mayReach(dataDir, user)) {
    home = elsewhere(dataDir);
    const note = join(dataDir, "database-is-elsewhere.txt");
    if (!existsSync(note)) {
      onProgress(`The database is kept in ${home}: PostgreSQL may not run as root, and only root may enter ${dataDir}.`);
      writeFileSync(note, `The database is in ${home}, because PostgreSQL runs as the user ${user.name}, who may not enter this folder.\n`);
    }
  }
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (user) chownSync(home, user.uid, user.gid);

  let root = files.root;
  if (!completeLinks(root) || (user && !mayReach(join(root, "native", "bin"), user))) root = copyServerFiles(files, home);
  return { home, cluster: join(home, "cluster"), bin: join(root, "native", "bin"), lib: join(root, "native", "lib"), user };
}
