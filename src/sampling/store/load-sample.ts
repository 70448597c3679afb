import { maybe, sql, type Db } from "../../platform/index.ts";
import type { Purpose, SampleDesign } from "../draw/sample-design.ts";
import type { DrawProof } from "../proof/draw-proof.ts";
import type { SampleState } from "./sample-states.ts";

export type StoredSample = {
  id: string; cycleId: string; cycleName: string; programmeId: string; programmeName: string; isClosed: boolean; purpose: Purpose; name: string; design: SampleDesign; seed: string;
  frameSize: number; frameHash: string; proof: DrawProof; state: SampleState; reason: string; drawnBy: string | null; drawnAt: Date;
  /** Of its audits: how many are begun or handed in. */
  begun: number;
};

export function loadSample(db: Db, authorityId: string, id: string): Promise<StoredSample | undefined> {
  return maybe<StoredSample>(db, sql`
    select s.id, s.cycle_id as "cycleId", c.name as "cycleName", p.id as "programmeId", p.name as "programmeName", c.state = 'closed' or p.state = 'closed' as "isClosed",
      s.purpose, s.name, s.design, s.seed, s.frame_size as "frameSize", s.frame_hash as "frameHash", s.proof, s.state, s.reason, a.name as "drawnBy", s.drawn_at as "drawnAt",
      (select count(*)::int from assignment x join sample_item t on t.authority_id = x.authority_id and t.id = x.item_id
        where x.authority_id = s.authority_id and t.sample_id = s.id and x.state in ('started','handed-in','sent-back')) as begun
    from sample s
    join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    left join account a on a.authority_id = s.authority_id and a.id = s.drawn_by
    where s.authority_id = ${authorityId} and s.id = ${id}`);
}
