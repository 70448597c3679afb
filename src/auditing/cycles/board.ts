import { dateInWords, many, sql, type Db } from "../../platform/index.ts";
import { cards, emptyState, html, responsiveTable, type Html } from "../../ui/index.ts";
import { programmePaths } from "../programmes/paths.ts";

/** What the other tiers did in a period, for the board: it does not look at single audits. */
export type BoardActivity = {
  programmes: { id: string; name: string; tier: number; audits: number; handedIn: number; twice: number; settled: number; late: number }[];
  actions: { reference: string; text: string; lead: string; dueOn: string | null; late: boolean }[];
};

/** The activity of all other programmes from one day to another: audits by the day they were handed in, and what panels agreed and is still to be done. */
export async function loadBoardActivity(db: Db, authorityId: string, period: { from: string; to: string; today: string }): Promise<BoardActivity> {
  const { from, to, today } = period;
  const [programmes, actions] = await Promise.all([
    many<BoardActivity["programmes"][number]>(db, sql`
      select p.id, p.name, p.tier,
        count(*) filter (where s.role in ('audit','panel') and c.from_on <= ${to} and c.audits_due_on >= ${from})::int as audits,
        count(*) filter (where s.role in ('audit','panel') and s.state = 'handed-in' and s.handed_in_at::date between ${from} and ${to})::int as "handedIn",
        count(*) filter (where s.role = 'moderation' and s.state = 'handed-in' and s.handed_in_at::date between ${from} and ${to})::int as twice,
        (select count(*)::int from moderation m join cycle mc on mc.authority_id = m.authority_id and mc.id = m.cycle_id
          where m.authority_id = p.authority_id and mc.programme_id = p.id and m.state = 'settled' and m.settled_at::date between ${from} and ${to}) as settled,
        count(*) filter (where s.state in ('open','assigned','started','sent-back') and s.due_on < ${today} and s.due_on between ${from} and ${to})::int as late
      from programme p join cycle c on c.authority_id = p.authority_id and c.programme_id = p.id
      join assignment s on s.authority_id = c.authority_id and s.cycle_id = c.id and s.state <> 'withdrawn'
      where p.authority_id = ${authorityId} and p.tier < 3 and c.from_on <= ${to} and c.moderation_due_on >= ${from}
      group by p.authority_id, p.id, p.name, p.tier order by p.tier, p.name`),
    many<BoardActivity["actions"][number]>(db, sql`
      select t.reference, a.text, a.lead, a.due_on as "dueOn", a.due_on is not null and a.due_on < ${today} as late
      from audit_action a join assignment s on s.authority_id = a.authority_id and s.id = a.assignment_id join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
      where a.authority_id = ${authorityId} and a.state = 'open' and a.created_at::date <= ${to} order by a.due_on nulls last, a.created_at limit 200`),
  ]);
  return { programmes, actions };
}

/** The cycles of the board's programmes that these days touch: their pages show the same activity. */
export const listBoardCycles = (db: Db, authorityId: string, { from, to }: { from: string; to: string }): Promise<{ id: string; name: string; programme: string }[]> => many(db, sql`
  select c.id, c.name, p.name as programme from cycle c join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
  where c.authority_id = ${authorityId} and p.tier = 3 and c.from_on <= ${to} and c.to_on >= ${from} order by c.from_on, c.name`);

const sum = (rows: BoardActivity["programmes"], value: (row: BoardActivity["programmes"][number]) => number) => String(rows.reduce((total, row) => total + value(row), 0));

/** The board's page of a period: how much was audited, rated twice and settled, what is late, and what panels asked for. */
export function boardView({ programmes, actions }: BoardActivity): Html {
  if (programmes.length === 0) return emptyState({ title: "Nothing was audited in these months", text: "The board's cycle brings together what the other programmes audited between its first and its last day." });
  return html`${cards([
    { title: "Audits handed in", figure: sum(programmes, (row) => row.handedIn) }, { title: "Rated twice", figure: sum(programmes, (row) => row.twice) },
    { title: "Settled", figure: sum(programmes, (row) => row.settled) }, { title: "Late", figure: sum(programmes, (row) => row.late) }, { title: "Actions to do", figure: String(actions.length) },
  ])}
<h2 class="govuk-heading-m">Programmes</h2>${responsiveTable({
    phone: "cards", caption: "What each programme did", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Programme" }, { text: "Tier", format: "numeric" }, { text: "Audits of its cycles", format: "numeric" }, { text: "Handed in", format: "numeric" }, { text: "Rated twice", format: "numeric" }, { text: "Settled", format: "numeric" }, { text: "Late", format: "numeric" }],
    rows: programmes.map((row) => [
      { html: html`<a class="govuk-link" href="${programmePaths.programme(row.id)}">${row.name}</a>` },
      ...[row.tier, row.audits, row.handedIn, row.twice, row.settled, row.late].map((value) => ({ text: String(value), format: "numeric" as const })),
    ]),
  })}
<h2 class="govuk-heading-m">Actions that panels agreed and that are still to be done</h2>${actions.length === 0 ? html`<p class="govuk-body">None.</p>` : responsiveTable({
    phone: "cards", caption: "Actions to do", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Audit" }, { text: "Action" }, { text: "Lead" }, { text: "Due" }],
    rows: actions.map((action) => [{ text: action.reference }, { text: action.text }, { text: action.lead }, { text: action.dueOn === null ? "No date set" : `${dateInWords(action.dueOn)}${action.late ? " (overdue)" : ""}` }]),
  })}`;
}
