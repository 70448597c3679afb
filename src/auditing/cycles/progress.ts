import { many, sql, type Db } from "../../platform/index.ts";

export type KindProgress = { kind: string; kindName: string; items: number; audits: number; handedIn: number; moderations: number; moderated: number; settled: number; unruled: number };
export type PersonProgress = { accountId: string; name: string; discipline: string; given: number; started: number; handedIn: number; late: number };
export type SampleRow = { id: string; name: string; purpose: "random" | "risk" | "chosen" | "calibration"; state: "drawn" | "withdrawn"; items: number; replaced: number; frameSize: number; drawnAt: Date };

/** How far a cycle is, by kind of document: drawn, audited, rated a second time, settled. Counts of documents. */
export function kindProgress(db: Db, authorityId: string, cycleId: string): Promise<KindProgress[]> {
  return many<KindProgress>(db, sql`
    select t.document_kind as kind, k.name as "kindName", count(*)::int as items,
      count(a.id)::int as audits, count(a.id) filter (where a.state = 'handed-in')::int as "handedIn",
      count(m.id)::int as moderations, count(m.id) filter (where m2.state = 'handed-in')::int as moderated, count(m.id) filter (where m.state = 'settled')::int as settled,
      count(*) filter (where a.id is null and s.purpose <> 'calibration')::int as unruled
    from sample_item t
    join sample s on s.authority_id = t.authority_id and s.id = t.sample_id and s.state = 'drawn'
    join document_kind k on k.id = t.document_kind
    left join assignment a on a.authority_id = t.authority_id and a.item_id = t.id and a.role in ('audit','panel') and a.state <> 'withdrawn'
    left join moderation m on m.authority_id = t.authority_id and m.item_id = t.id
    left join assignment m2 on m2.authority_id = m.authority_id and m2.id = m.second_assignment_id
    where t.authority_id = ${authorityId} and t.cycle_id = ${cycleId} and t.state = 'in'
    group by t.document_kind, k.name, k.position order by k.position, k.name`);
}

/** How far each person is with what they were given in a cycle. */
export function personProgress(db: Db, authorityId: string, cycleId: string, today: string): Promise<PersonProgress[]> {
  return many<PersonProgress>(db, sql`
    select a.id as "accountId", a.name, a.discipline, count(*)::int as given,
      count(*) filter (where s.state in ('started','sent-back'))::int as started, count(*) filter (where s.state = 'handed-in')::int as "handedIn",
      count(*) filter (where s.state in ('assigned','started','sent-back') and s.due_on < ${today})::int as late
    from assignment s join account a on a.authority_id = s.authority_id and a.id = s.account_id
    where s.authority_id = ${authorityId} and s.cycle_id = ${cycleId} and s.state <> 'withdrawn'
    group by a.id, a.name, a.discipline order by a.name`);
}

export function listSamples(db: Db, authorityId: string, cycleId: string): Promise<SampleRow[]> {
  return many<SampleRow>(db, sql`
    select s.id, s.name, s.purpose, s.state, s.frame_size as "frameSize", s.drawn_at as "drawnAt",
      (select count(*)::int from sample_item t where t.authority_id = s.authority_id and t.sample_id = s.id and t.state = 'in') as items,
      (select count(*)::int from sample_item t where t.authority_id = s.authority_id and t.sample_id = s.id and t.state = 'replaced') as replaced
    from sample s where s.authority_id = ${authorityId} and s.cycle_id = ${cycleId} order by s.drawn_at, s.id`);
}
