create table report (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  kind         text not null check (kind in ('dip-sample')),
  title        text not null check (length(trim(title)) between 1 and 200),
  from_on      date not null,
  to_on        date not null check (to_on >= from_on),
  instrument_hash text not null references instrument_version (hash),
  state        text not null check (state in ('draft','published','withdrawn')),
  -- A person's words in place of the program's: {"block id": "text"}.
  edits        jsonb not null default '{}',
  -- Raised by every change of the text, so that two editors never overwrite each other unseen.
  revision     int not null default 0,
  -- All figures and words as they stood when it was published. Null while a draft.
  frozen       jsonb,
  frozen_sha256 text,
  created_by   uuid,
  created_at   timestamptz not null default now(),
  published_by uuid,
  published_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, created_by) references account (authority_id, id),
  foreign key (authority_id, published_by) references account (authority_id, id),
  check ((state = 'draft') = (frozen is null)),
  check ((frozen is null) = (published_at is null))
);
create index report_period on report (authority_id, kind, from_on);

-- The files of a published report, byte for byte as they were made when it was published.
create table report_file (
  authority_id uuid not null,
  report_id    uuid not null,
  format       text not null check (format in ('html','pdf','docx','xlsx','csv','json')),
  content      bytea not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (authority_id, report_id, format),
  foreign key (authority_id, report_id) references report (authority_id, id)
);

-- What a report asks somebody to do. It stays with the report that first made it and is carried forward until done.
create table recommendation (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  report_id    uuid not null,
  position     int  not null default 0,
  text         text not null check (length(trim(text)) between 3 and 1000),
  owner        text not null check (length(trim(owner)) between 2 and 120),
  due_on       date,
  state        text not null check (state in ('open','in-progress','done','dropped')),
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, report_id) references report (authority_id, id)
);
create index recommendation_report on recommendation (authority_id, report_id);

create table recommendation_change (
  authority_id      uuid not null,
  recommendation_id uuid not null,
  changed_at        timestamptz not null default now(),
  account_id        uuid,
  from_state        text,
  to_state          text not null,
  note              text not null default '',
  primary key (authority_id, recommendation_id, changed_at),
  foreign key (authority_id, recommendation_id) references recommendation (authority_id, id) on delete cascade
);
