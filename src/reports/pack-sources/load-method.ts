import { listRules } from "../../auditing/index.ts";
import { criteriaOf, loadInstrument, scoringInWords } from "../../instruments/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { PackCalibration, PackMethod, PackTool } from "../inspection-pack/content.ts";

async function toolsOf(db: Db, authorityId: string, hashes: readonly string[]): Promise<PackTool[]> {
  const found = await Promise.all([...new Set(hashes)].map((hash) => loadInstrument(db, authorityId, hash)));
  return found.flatMap((tool) => {
    if (tool === undefined) return [];
    const { instrument, hash, version } = tool;
    return [{ id: instrument.id, title: instrument.title, version, hash, criteria: criteriaOf(instrument).length, sections: instrument.sections.length, source: instrument.source, scoring: scoringInWords(instrument).join(" "), grades: (instrument.grades?.list ?? []).map(({ label }) => label) }];
  }).sort((a, b) => a.id.localeCompare(b.id) || a.version - b.version);
}

const calibrationOf = (db: Db, authorityId: string, programmeId: string): Promise<PackCalibration[]> => many(db, sql`
  select c.name as cycle, count(distinct s.item_id)::int as documents, count(distinct s.account_id)::int as people, (count(*) filter (where s.state = 'handed-in'))::int as "handedIn", count(*)::int as asked
  from assignment s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
  where s.authority_id = ${authorityId} and c.programme_id = ${programmeId} and s.role = 'calibration' and s.state <> 'withdrawn'
  group by c.id, c.name, c.position order by c.position`);

/** Those who handed in something, by what they know: how many people of each discipline. Outside firms and the reading program are not among them. */
const disciplinesOf = (db: Db, authorityId: string, programmeId: string): Promise<PackMethod["disciplines"]> => many(db, sql`
  select coalesce(nullif(a.discipline, ''), 'Not recorded') as discipline, count(distinct a.id)::int as people,
    count(distinct s.id) filter (where s.role in ('audit','panel','panel-member'))::int as audits, count(distinct s.id) filter (where s.role = 'moderation')::int as moderations
  from assignment s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id join account a on a.authority_id = s.authority_id and a.id = s.account_id
  where s.authority_id = ${authorityId} and c.programme_id = ${programmeId} and s.state = 'handed-in'
  group by 1 order by 3 desc, 1`);

/** How the programme audits: its rules, the tools whose hashes are given, calibration, and who took part. */
export async function loadMethod(db: Db, authorityId: string, programmeId: string, hashes: readonly string[]): Promise<PackMethod> {
  const [rules, tools, calibration, disciplines] = [
    await listRules(db, authorityId, programmeId), await toolsOf(db, authorityId, hashes), await calibrationOf(db, authorityId, programmeId), await disciplinesOf(db, authorityId, programmeId),
  ];
  return { rules: rules.map(({ kindName, instrumentTitle, auditorGroup, moderatorGroup, moderationShare, mode }) => ({ kind: kindName, tool: instrumentTitle, auditors: auditorGroup, moderators: moderatorGroup, share: 100 * moderationShare, mode })), tools, calibration, disciplines };
}
