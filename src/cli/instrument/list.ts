import { criteriaOf, instrumentHash, listInstruments, shippedInstruments } from "../../instruments/index.ts";
import type { CommandContext } from "../command.ts";

/** `instrument list`: the tools that ship with the program; with an authority, those that it may use. */
export async function listCommand(context: CommandContext, authority: string | undefined, json: boolean): Promise<number> {
  const entries = authority === undefined ? shippedEntries() : await authorityEntries(context, authority);
  if (json) {
    context.out(JSON.stringify(entries, null, 2));
    return 0;
  }
  const width = Math.max(...entries.map((entry) => entry.id.length), 2);
  for (const entry of entries) context.out(`${entry.id.padEnd(width)}  v${entry.version}  ${String(entry.criteria).padStart(3)} criteria  ${entry.title}${entry.isOwn ? " (own)" : ""}`);
  return 0;
}

const shippedEntries = () => shippedInstruments().map(({ instrument }) => ({
  id: instrument.id, version: instrument.version, title: instrument.title, criteria: criteriaOf(instrument).length, appliesTo: instrument.appliesTo, hash: instrumentHash(instrument), isOwn: false,
}));

async function authorityEntries(context: CommandContext, authority: string) {
  const { db } = await context.openDatabase();
  const entries = await listInstruments(db, (await context.authority(db, authority)).id);
  return entries.map(({ instrumentId, version, title, criteria, appliesTo, hash, isOwn }) => ({ id: instrumentId, version, title, criteria, appliesTo, hash, isOwn }));
}
