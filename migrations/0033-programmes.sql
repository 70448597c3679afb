-- A group of people who audit or moderate the same kinds of document: "Family Services coordinators", "DCO team".
create table audit_group (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  name         text not null check (length(trim(name)) between 2 and 120),
  discipline   text not null default '' check (length(discipline) <= 80),
  primary key (authority_id, id)
);
create unique index audit_group_name on audit_group (authority_id, lower(name));

create table audit_group_member (
  authority_id uuid not null,
  group_id     uuid not null,
  account_id   uuid not null,
  primary key (authority_id, group_id, account_id),
  foreign key (authority_id, group_id) references audit_group (authority_id, id) on delete cascade,
  foreign key (authority_id, account_id) references account (authority_id, id)
);

create table programme (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  name         text not null check (length(trim(name)) between 2 and 120),
  -- Begins the reference of every audit: "2021" in 2021-C1-007.
  code         text not null check (code ~ '^[A-Za-z0-9]{1,12}$'),
  tier         int  not null check (tier between 1 and 3),
  state        text not null check (state in ('draft','running','closed')),
  -- When an auditor sees what the reading program suggests: after their own answer, at once, never.
  suggestions  text not null default 'after' check (suggestions in ('after','shown','off')),
  starts_on    date not null,
  ends_on      date not null check (ends_on >= starts_on),
  revision     int not null default 0,
  created_by   uuid,
  created_at   timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, created_by) references account (authority_id, id)
);
create unique index programme_code on programme (authority_id, lower(code));

-- Who audits and who moderates which kind of document, and with which tool.
create table programme_rule (
  authority_id       uuid not null,
  programme_id       uuid not null,
  document_kind      text not null references document_kind (id),
  instrument_id      text not null,
  auditor_group_id   uuid,
  moderator_group_id uuid,
  -- The share of this kind's audits that is rated a second time.
  moderation_share   numeric not null default 0 check (moderation_share between 0 and 1),
  -- Audited by one person, by two of different disciplines, or by a panel.
  auditors           text not null default 'one' check (auditors in ('one','pair','panel')),
  primary key (authority_id, programme_id, document_kind),
  foreign key (authority_id, programme_id) references programme (authority_id, id) on delete cascade,
  foreign key (authority_id, auditor_group_id) references audit_group (authority_id, id),
  foreign key (authority_id, moderator_group_id) references audit_group (authority_id, id)
);

create table cycle (
  authority_id uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  position     int  not null check (position > 0),
  name         text not null check (length(trim(name)) between 1 and 80),
  from_on      date not null,
  to_on        date not null check (to_on >= from_on),
  audits_due_on     date not null,
  moderation_due_on date not null check (moderation_due_on >= audits_due_on),
  state        text not null check (state in ('planned','auditing','moderating','closed')),
  created_at   timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, programme_id) references programme (authority_id, id)
);
create unique index cycle_position on cycle (authority_id, programme_id, position);

-- One draw. Random draws alone stand for all plans; risk-led and chosen ones are kept apart, and a calibration set is for the auditors.
create table sample (
  authority_id uuid not null,
  id           uuid not null,
  cycle_id     uuid not null,
  purpose      text not null check (purpose in ('random','risk','chosen','calibration')),
  name         text not null check (length(trim(name)) between 1 and 120),
  -- Which documents could be drawn, the strata and how many of each; as the person set it.
  design       jsonb not null,
  seed         text not null,
  frame_size   int  not null check (frame_size >= 0),
  frame_hash   text not null check (frame_hash ~ '^[0-9a-f]{64}$'),
  -- What `goldenthread sample verify` reads.
  proof        jsonb not null,
  state        text not null check (state in ('drawn','withdrawn')),
  reason       text not null default '',
  drawn_by     uuid,
  drawn_at     timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, cycle_id) references cycle (authority_id, id),
  foreign key (authority_id, drawn_by) references account (authority_id, id)
);
create index sample_cycle on sample (authority_id, cycle_id);

-- A document that was drawn.
create table sample_item (
  authority_id uuid not null,
  id           uuid not null,
  sample_id    uuid not null,
  cycle_id     uuid not null,
  -- In the order of the draw, from 1; replacements follow.
  position     int  not null check (position > 0),
  stratum      text not null,
  -- The audit's reference, the same for every rating of this document in this cycle: "2021-C1-007".
  reference    text not null,
  document_kind   text not null references document_kind (id),
  plan_id         uuid not null,
  plan_version_id uuid,
  document_id     uuid,
  -- How likely this draw was to take it (1 where all were taken; null where it was no random draw).
  probability  numeric check (probability > 0 and probability <= 1),
  state        text not null check (state in ('in','replaced','out')),
  -- Why it could not be used, and what took its place.
  reason       text not null default '',
  replaced_by  uuid,
  primary key (authority_id, id),
  foreign key (authority_id, sample_id) references sample (authority_id, id),
  foreign key (authority_id, cycle_id) references cycle (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, plan_version_id) references plan_version (authority_id, id),
  foreign key (authority_id, document_id) references document (authority_id, id),
  foreign key (authority_id, replaced_by) references sample_item (authority_id, id),
  check (state = 'in' or length(trim(reason)) > 0)
);
create unique index sample_item_reference on sample_item (authority_id, lower(reference));
create unique index sample_item_position on sample_item (authority_id, sample_id, position);
create index sample_item_plan on sample_item (authority_id, plan_id);
create index sample_item_cycle on sample_item (authority_id, cycle_id);
