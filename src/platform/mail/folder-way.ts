import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MailFailure } from "./mail-failure.ts";
import { mailText } from "./mail-text.ts";
import type { MailToSend, MailWay } from "./mail-to-send.ts";

/**
 * Writes messages into a folder, one .eml file each, readable by the service's own user alone: for trying the program, and for a council whose own mail
 * server takes them from there. Only whole files have that ending; one that is written again takes its own place.
 */
export const folderWay = (folder: string, now: () => Date = () => new Date()): MailWay => ({
  way: "folder",
  send: async (mail: MailToSend) => {
    const at = now();
    const file = join(folder, `${mail.id}.eml`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, mailText(mail, at), { mode: 0o600 });
      await rename(`${file}.part`, file);
    } catch {
      throw new MailFailure("folder-full");
    }
    return null;
  },
});
