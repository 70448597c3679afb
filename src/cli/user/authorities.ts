import { addAuthority, addTeam } from "../../access/index.ts";
import { many, sql } from "../../platform/index.ts";
import { UsageError, type CommandContext } from "../command.ts";
import { onlyWord, type UserOptions } from "./options.ts";

export async function addOrListAuthorities(context: CommandContext, [what, ...words]: readonly string[], options: UserOptions): Promise<number> {
  const { db } = await context.openDatabase();
  if (what === "list") {
    const all = await many<{ name: string; shortName: string; code: string | null; isDemo: boolean }>(db, sql`
      select name, short_name as "shortName", lea_code as code, is_demo as "isDemo" from authority order by name`);
    if (options.json) context.out(JSON.stringify(all, null, 2));
    else for (const one of all) context.out(`${one.code ?? "   "}  ${one.name}${one.isDemo ? " (demonstration)" : ""}`);
    return 0;
  }
  if (what !== "add") throw new UsageError("Say: user authority add NAME, or user authority list.");
  const name = onlyWord(words, "the authority's name");
  if (options.code !== undefined && !/^\d{3}$/.test(options.code)) throw new UsageError("--code is the three-digit number that the Department for Education gave the authority, for example 802.");
  if (name.length > 120) throw new UsageError("The name must have at most 120 characters.");
  const shortName = (options.short ?? name).trim().slice(0, 60);
  const id = await addAuthority(db, { name, shortName, leaCode: options.code ?? null });
  if (options.json) context.out(JSON.stringify({ id, name, shortName, code: options.code ?? null }, null, 2));
  else context.err(`${name} is there. Add its first person with: goldenthread user add --role administrator --email … --name …`);
  return 0;
}

export async function addTeams(context: CommandContext, [what, ...words]: readonly string[], options: UserOptions): Promise<number> {
  if (what !== "add") throw new UsageError("Say: user team add NAME.");
  const name = onlyWord(words, "the team's name");
  if (name.length > 80) throw new UsageError("The name must have at most 80 characters.");
  const { db } = await context.openDatabase();
  const authority = await context.authority(db, options.authority);
  const id = await addTeam(db, authority.id, name);
  if (options.json) context.out(JSON.stringify({ id, name, authority: authority.name }, null, 2));
  else context.err(`${authority.name} has the team ${name}.`);
  return 0;
}
