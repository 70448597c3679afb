-- Who takes part in a programme: what they know (their discipline), and three roles more.
alter table account
  add column discipline text not null default '' check (length(discipline) <= 80),
  drop constraint account_roles_check,
  add constraint account_roles_check check (
    cardinality(roles) > 0 and
    roles <@ array['administrator','qa-officer','auditor','moderator','panel-member','outside-auditor','writer','manager','viewer']);

-- A family may ask that their child's plan is not audited; the day is kept, so that earlier audits stay explained.
alter table person add column audit_opt_out_on date;

-- A calibration rating is one of many of the same document, made to see how auditors differ; a panel member's own rating comes before what the
-- panel agrees; a settled rating is what auditor and moderator agreed in the end. None of the three counts in figures of plans.
alter table rating
  drop constraint rating_role_check,
  add constraint rating_role_check check (role in ('audit','moderation','settled','external','panel','panel-member','calibration','self','program'));
