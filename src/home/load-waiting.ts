import { mayI, type Viewer } from "../access/index.ts";
import { formPolicy, programmePolicy } from "../auditing/index.ts";
import { importPolicy } from "../imports/index.ts";
import { maybe, one, sql, type Db } from "../platform/index.ts";
import { listReports, openRecommendations, reportsPolicy, type RecommendationRow } from "../reports/index.ts";

/** What waits for a person; null where it is not theirs to see. */
export type Waiting = {
  /** Audits and second ratings that were given to this person and are not handed in; `nextOn`: the first day that one is due. */
  audits: { open: number; late: number; nextOn: string | null } | null;
  /** Drawn documents of running cycles that nobody has yet, by the first of their cycles. */
  unshared: { count: number; cycleId: string; cycle: string } | null;
  imports: { checked: number; failed: number } | null;
  drafts: { id: string; title: string }[] | null;
  recommendations: { open: number; overdue: number; dueSoon: number } | null;
};

const SOON_DAYS = 30;

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** How many of the open ones are overdue on a day, and how many come due within the next 30. */
export function countDue(rows: readonly Pick<RecommendationRow, "dueOn">[], today: string): { open: number; overdue: number; dueSoon: number } {
  const soon = dayAfter(today, SOON_DAYS);
  return {
    open: rows.length,
    overdue: rows.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    dueSoon: rows.filter(({ dueOn }) => dueOn !== null && dueOn >= today && dueOn <= soon).length,
  };
}

export async function loadWaiting(db: Db, viewer: Viewer): Promise<Waiting> {
  const { authorityId, today } = viewer;
  const [audits, unshared, imports, drafts, open] = await Promise.all([
    mayI(viewer, formPolicy, "audit what was given to me")
      ? one<{ open: number; late: number; nextOn: string | null }>(db, sql`
        select count(*)::int as open, (count(*) filter (where due_on < ${today}))::int as late, min(due_on) as "nextOn"
        from assignment where authority_id = ${authorityId} and account_id = ${viewer.accountId} and state in ('assigned','started','sent-back')`)
      : null,
    mayI(viewer, programmePolicy, "run programmes")
      ? maybe<{ count: number; cycleId: string; cycle: string }>(db, sql`
        select count(*)::int as count, c.id as "cycleId", c.name as cycle from assignment s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
        where s.authority_id = ${authorityId} and s.state = 'open' and c.state <> 'closed' group by c.id, c.name order by c.name limit 1`)
      : null,
    mayI(viewer, importPolicy, "import files")
      ? one<{ checked: number; failed: number }>(db, sql`
        select count(*) filter (where state = 'checked') as checked, count(*) filter (where state = 'failed') as failed
        from import where authority_id = ${authorityId} and state in ('checked', 'failed')`)
      : null,
    mayI(viewer, reportsPolicy, "see drafts of reports") ? listReports(db, authorityId, { states: ["draft"] }) : null,
    // Only who can move one on is waited for.
    mayI(viewer, reportsPolicy, "move recommendations on") ? openRecommendations(db, authorityId) : null,
  ]);
  return {
    audits, unshared: unshared ?? null,
    imports,
    drafts: drafts?.map(({ id, title }) => ({ id, title })) ?? null,
    recommendations: open && countDue(open, today),
  };
}
