import type { ImportKind } from "../../imports/index.ts";
import { many, newId, sql } from "../../platform/index.ts";
import { collectFigures, figureKey } from "./collect-figures.ts";
import { figureFields } from "./figure-fields.ts";
import { listPublishedFigures, saveFigures, type StoredFigure } from "./store-figures.ts";

type Changes = { added: StoredFigure[]; changed: StoredFigure[] };

/** Figures published before the program came, so that a long trend can begin in the past. Wherever they appear they are marked. */
export const figuresImport: ImportKind<Changes> = {
  id: "figures",
  title: "Figures published before",
  summary: "Percentages from earlier reports, one row a figure: what is measured, the period, the team or section, the figure.",
  options: [
    { id: "series", title: "What is measured", hint: "Where the file does not say it: Overall compliance, Team compliance, Section compliance, or another name." },
    { id: "source", title: "Source", hint: "Where the figures were published, such as “Dip-sampling report 1, April to June 2020”." },
  ],
  tables: [{ name: "published_figure" }],
  fields: () => Promise.resolve(figureFields),

  async check(rows, check, { db, authorityId, options }) {
    const teams = await many<{ name: string }>(db, sql`select name from team where authority_id = ${authorityId}`);
    const read = await collectFigures(rows, check, teams.map((team) => team.name), { series: options["series"], source: options["source"] });
    const stored = new Map((await listPublishedFigures(db, authorityId)).map((figure) => [figureKey(figure), figure]));
    const changes: Changes = { added: [], changed: [] };
    let unchanged = 0;
    for (const { row: _, ...figure } of read) {
      const before = stored.get(figureKey(figure));
      const next = { ...figure, plans: figure.plans ?? before?.plans ?? null, source: figure.source || (before?.source ?? "") };
      if (before === undefined) changes.added.push({ id: newId(), ...next });
      else if (before.value === next.value && before.plans === next.plans && before.source === next.source) unchanged += 1;
      else changes.changed.push({ id: before.id, ...next });
    }
    return { counts: [{ label: "Published figures", added: changes.added.length, changed: changes.changed.length, unchanged }], changes };
  },

  async apply({ added, changed }, recorder, { db, authorityId, importId }) {
    await recorder.changing("published_figure", changed.map((figure) => figure.id));
    await saveFigures(db, authorityId, importId, [...added, ...changed]);
    await recorder.added("published_figure", added.map((figure) => figure.id));
  },
};
