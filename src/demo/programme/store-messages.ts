import { run, sql, type Db } from "../../platform/index.ts";
import type { ProgrammeStore } from "./store-programme.ts";

/** What an auditor asked the writer of a plan, and the writer's reply. */
const talks: readonly { asked: string; reply?: string }[] = [
  { asked: "Section F says “regular support from an adult”. The educational psychologist asks for 10 hours a week in small groups. Can we say the hours, and who gives them?", reply: "The school could not confirm the staff when I wrote it. They have now: a teaching assistant trained in precision teaching. I will put it in at the amendment." },
  { asked: "The second outcome has no date. What should he be able to do by the end of Year 6?", reply: "I took it from the review as it was. The SENCO and I have written a new one with the family, to be met by July 2022." },
  { asked: "The paediatrician’s report is in section K, and nothing from it is in section C. Was that on purpose?" },
];

/** The oldest audits of the demonstration's writer's own plans, talked over. */
export async function storeMessages(db: Db, { council: { authorityId, accounts }, newId }: ProgrammeStore): Promise<void> {
  const rows = talks.flatMap(({ asked, reply }, at) => [
    { id: newId(), at: at + 1, kind: "to-writer", text: asked, by: null, days: 1 }, ...(reply === undefined ? [] : [{ id: newId(), at: at + 1, kind: "reply", text: reply, by: accounts.get("writer") ?? null, days: 3 }]),
  ]);
  await run(db, sql`
    insert into audit_message (authority_id, id, assignment_id, account_id, kind, text, sent_at)
    select ${authorityId}, m.id, s.id, coalesce(m.by, s.account_id), m.kind, m.text, s.handed_in_at + make_interval(days => m.days)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, at int, kind text, text text, by uuid, days int)
    join (
      select s.id, s.account_id, s.handed_in_at, row_number() over (order by s.handed_in_at desc, s.id) as at
      from assignment s
      join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
      join document_kind k on k.id = t.document_kind
      join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
      where s.authority_id = ${authorityId} and s.role = 'audit' and s.state = 'handed-in' and s.account_id is not null and k.family = 'plan' and p.writer = 'L. Dunmore'
    ) s on s.at = m.at`);
}
