import { today } from "../../platform/index.ts";
import type { Drawer } from "../hooks.ts";

/** Now; in a demonstration, whose day stands still, this time of its own day. */
export function momentOf(drawer: Pick<Drawer, "today">): Date {
  const now = new Date();
  return today(now) === drawer.today ? now : new Date(`${drawer.today}T${now.toISOString().slice(11)}`);
}
