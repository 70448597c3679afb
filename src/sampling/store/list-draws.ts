import { many, sql, type Db } from "../../platform/index.ts";
import { designInWords } from "../draw/design-in-words.ts";
import type { Purpose, SampleDesign } from "../draw/sample-design.ts";
import { loadChoices } from "../form/load-choices.ts";
import type { DrawProof } from "../proof/draw-proof.ts";
import { readProof } from "../proof/read-proof.ts";
import { verifyProof, type ProofChange } from "../proof/verify-proof.ts";
import { designNames } from "../routes/design-names.ts";
import type { SampleState } from "./sample-states.ts";

/** A document that left its sample: why, and what took its place (null where nothing did). */
export type LeftItem = { reference: string; reason: string; replacedBy: string | null };

/** A draw of a programme as somebody from outside may read it: no child, no plan's reference, no name of a member of staff. */
export type Draw = {
  id: string; cycleId: string; cycleName: string; name: string; purpose: Purpose; state: SampleState;
  /** Why it was withdrawn. */
  reason: string;
  /** YYYY-MM-DD. */
  drawnOn: string;
  /** The rule of the draw, row by row. */
  rules: { key: string; value: string }[];
  seed: string; frameSize: number; frameHash: string;
  /** Documents in the sample now, advice of drawn plans included. */
  documents: number;
  left: LeftItem[];
  /** null: none is kept that can be read. `changes` are what does not hold in it; none where it holds. */
  proof: DrawProof | null;
  changes: ProofChange[];
};

type Row = Omit<Draw, "rules" | "left" | "proof" | "changes"> & { design: unknown; stored: unknown };

const rowsOf = (db: Db, authorityId: string, programmeId: string): Promise<Row[]> => many<Row>(db, sql`
  select s.id, s.cycle_id as "cycleId", c.name as "cycleName", s.name, s.purpose, s.state, s.reason, to_char(s.drawn_at at time zone 'Europe/London', 'YYYY-MM-DD') as "drawnOn", s.seed,
    s.frame_size as "frameSize", s.frame_hash as "frameHash", s.design, s.proof as stored,
    (select count(*)::int from sample_item t where t.authority_id = s.authority_id and t.sample_id = s.id and t.state = 'in') as documents
  from sample s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
  where s.authority_id = ${authorityId} and c.programme_id = ${programmeId}
  order by c.position, s.drawn_at, s.id`);

const leftOf = (db: Db, authorityId: string, programmeId: string): Promise<(LeftItem & { sampleId: string })[]> => many(db, sql`
  select t.sample_id as "sampleId", t.reference, t.reason, n.reference as "replacedBy"
  from sample_item t join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id
  left join sample_item n on n.authority_id = t.authority_id and n.id = t.replaced_by
  where t.authority_id = ${authorityId} and c.programme_id = ${programmeId} and t.state <> 'in'
  order by t.sample_id, t.position`);

/** Every draw of a programme, also withdrawn ones, in the order of its cycles; each proof is verified here and now, and its frame's hash compared with the one that was kept apart from it. */
export async function listDraws(db: Db, authorityId: string, programmeId: string): Promise<Draw[]> {
  const [rows, left, choices] = [await rowsOf(db, authorityId, programmeId), await leftOf(db, authorityId, programmeId), await loadChoices(db, authorityId)];
  const names = designNames(choices);
  return rows.map(({ design, stored, ...row }) => {
    const read = readProof(stored);
    const proof = "proof" in read ? read.proof : null;
    return {
      ...row, proof, rules: proof === null ? [] : designInWords(design as SampleDesign, names),
      left: left.filter((item) => item.sampleId === row.id).map(({ reference, reason, replacedBy }) => ({ reference, reason, replacedBy })),
      changes: proof === null ? [] : [
        ...verifyProof(proof),
        ...(proof.frame.hash === row.frameHash ? [] : [{ code: "frame-kept", words: "The frame's hash in the proof is not the one that was kept when the sample was drawn" }]),
      ],
    };
  });
}
