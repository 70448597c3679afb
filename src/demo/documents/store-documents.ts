import type { Db } from "../../platform/index.ts";
import { addDocument } from "../../register/index.ts";
import type { DemoChild } from "../make-register.ts";
import type { Random } from "../random.ts";
import type { StoredCouncil } from "../store-council.ts";
import type { StoredRegister } from "../store-register.ts";
import { adviceSections } from "./advice-sections.ts";
import { planSections } from "./plan-sections.ts";
import { wordFile } from "./word-file.ts";

/** Word files of some children's plans, with the psychologist's advice behind every second one. */
export async function storeDocuments(db: Db, dataKey: Uint8Array, random: Random, children: readonly DemoChild[], stored: { council: StoredCouncil; register: StoredRegister }): Promise<number> {
  let count = 0;
  for (const [index, child] of children.entries()) {
    const version = child.versions.at(-1);
    const planId = stored.register.planOf.get(child);
    if (version === undefined || planId === undefined) continue;
    const add = async (kind: string, title: string, author: string, bytes: Uint8Array) => {
      await addDocument(db, stored.council.authorityId, dataKey, {
        planId, planVersionId: kind === version.kind ? (stored.register.versionOf.get(version) ?? null) : null, kind, title, author, datedOn: version.dated_on,
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes, addedBy: stored.council.accounts.get("qa") ?? null,
      });
      count += 1;
    };
    const title = `EHC plan ${child.plan.reference}`;
    await add(version.kind, `${title}, version ${version.number}`, child.plan.writer ?? "", await wordFile(title, planSections(random, child, version, 0.3 + 0.6 * random.next())));
    if (index % 2 === 0) await add("educational-psychology-advice", "Educational psychology advice", "J. Merriweather, educational psychologist", await wordFile("Educational psychology advice", adviceSections(child, version)));
  }
  return count;
}
