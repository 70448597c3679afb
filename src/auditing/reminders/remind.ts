import { addMail, many, run, sql, transaction, type Db } from "../../platform/index.ts";
import { givenMessage, reminderMessage, type WaitingAudit } from "./reminder-words.ts";

type Row = WaitingAudit & { id: string; accountId: string; cycle: string };

const columns = sql`s.id, s.account_id as "accountId", t.reference, k.name as "kindName", s.role, s.due_on as "dueOn", p.name || ', ' || c.name as cycle`;
const from = sql`assignment s
  join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
  join document_kind k on k.id = t.document_kind
  join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
  join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
  join account a on a.authority_id = s.authority_id and a.id = s.account_id and a.is_active`;

const perPerson = (rows: readonly Row[]) => [...Map.groupBy(rows, (row) => `${row.accountId} ${row.cycle}`).values()];

/** Tells people what was given to them just now: one message a person. `assignmentIds` were assigned in this transaction. */
export async function tellGiven(tx: Db, authorityId: string, assignmentIds: readonly string[], options: { today: string; address: string | null }): Promise<number> {
  if (assignmentIds.length === 0) return 0;
  const rows = await many<Row>(tx, sql`
    select ${columns} from ${from} where s.authority_id = ${authorityId} and (s.id = any (${[...assignmentIds]}::uuid[]) or s.panel_id = any (${[...assignmentIds]}::uuid[])) order by s.due_on, t.reference`);
  const people = perPerson(rows);
  for (const own of people) {
    const [first] = own;
    if (first) await addMail(tx, { authorityId, toAccountId: first.accountId, kind: "audit-given", ...givenMessage(first.cycle, own, options.today, options.address) });
  }
  return people.length;
}

/**
 * Reminds people of what they have not handed in: of one cycle, whatever is left (the QA officer asked); of all cycles, what is due within three days
 * or late, once a week at most. Nobody is reminded twice on one day. Gives the number of people.
 */
export function remindAuditors(db: Db, authorityId: string, options: { today: string; address: string | null; cycleId?: string }): Promise<number> {
  const { today, address, cycleId } = options;
  return transaction(db, async (tx) => {
    const which = cycleId === undefined
      ? sql`c.state in ('auditing','moderating') and p.state = 'running' and s.due_on <= ${today}::date + 3 and (s.reminded_on is null or s.reminded_on <= ${today}::date - 7)`
      : sql`s.cycle_id = ${cycleId} and (s.reminded_on is null or s.reminded_on < ${today})`;
    const rows = await many<Row>(tx, sql`
      select ${columns} from ${from} where s.authority_id = ${authorityId} and s.state in ('assigned','started','sent-back') and ${which} order by s.due_on, t.reference for update of s`);
    const people = perPerson(rows);
    for (const own of people) {
      const [first] = own;
      if (first) await addMail(tx, { authorityId, toAccountId: first.accountId, kind: "audit-due", ...reminderMessage(first.cycle, own, today, address) });
    }
    await run(tx, sql`update assignment set reminded_on = ${today} where authority_id = ${authorityId} and id = any (${rows.map((row) => row.id)}::uuid[])`);
    return new Set(rows.map((row) => row.accountId)).size;
  });
}
