-- What families ask of an audit and the register did not hold: who paid for a report, why a plan came late, who read a plan before it went out, and
-- what part the family had in writing it. null: not recorded.
alter table document add column paid_by text check (paid_by in ('council','nhs','family','other'));

alter table plan add column delay_reason text check (length(trim(delay_reason)) between 1 and 80);

alter table plan_version
  -- The capacity in which somebody read it before it was sent ("Team manager"), not their name.
  add column signed_off_by text check (length(trim(signed_off_by)) between 1 and 80),
  add column signed_off_on date,
  -- views: gave their views; draft: also commented on the draft; together: wrote outcomes and provision with the writer; none: took no part.
  add column family_part text check (family_part in ('none','views','draft','together'));

-- How far a plan's provision can be held to, by section and kind, as the reading program judged it: numbers alone, no words of the plan.
create table reading_provision (
  authority_id uuid not null,
  reading_id   uuid not null,
  plan_id      uuid not null,
  section      text not null check (section in ('F','G','H1','H2')),
  kind         text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  specific     int  not null check (specific >= 0),
  partly       int  not null check (partly >= 0),
  vague        int  not null check (vague >= 0),
  primary key (authority_id, reading_id, section, kind),
  foreign key (authority_id, reading_id) references reading (authority_id, id) on delete cascade,
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
create index reading_provision_plan on reading_provision (authority_id, plan_id);
