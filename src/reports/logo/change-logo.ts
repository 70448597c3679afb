import { recordInTrail } from "../../access/index.ts";
import { one, sql, transaction, type Db } from "../../platform/index.ts";
import { hashOfBytes } from "../frozen-report.ts";
import type { Actor } from "../use-cases/actor.ts";
import { drawLogo } from "./draw-logo.ts";
import { clearLogo, insertLogo } from "./store.ts";

// Two people who change the logo at once wait for one another: an authority has one.
const hold = (tx: Db, authorityId: string) => one(tx, sql`select id from authority where id = ${authorityId} for no key update`);

/** Takes a file as the authority's logo, in place of the one before. Throws "bad-logo". Published reports keep theirs. */
export async function changeLogo(db: Db, actor: Actor, file: Uint8Array): Promise<void> {
  const drawn = await drawLogo(file);
  const sha256 = hashOfBytes(drawn.content);
  await transaction(db, async (tx) => {
    await hold(tx, actor.authorityId);
    await clearLogo(tx, actor.authorityId);
    await insertLogo(tx, actor.authorityId, { ...drawn, sha256, savedBy: actor.accountId });
    await recordInTrail(tx, actor, [{ act: "change-logo", subject: { kind: "logo", id: null }, details: { sha256 } }]);
  });
}

/** Reports bear no logo from now on. Nothing happens where there is none. */
export async function removeLogo(db: Db, actor: Actor): Promise<void> {
  await transaction(db, async (tx) => {
    await hold(tx, actor.authorityId);
    if ((await clearLogo(tx, actor.authorityId)) > 0) await recordInTrail(tx, actor, [{ act: "remove-logo", subject: { kind: "logo", id: null } }]);
  });
}
