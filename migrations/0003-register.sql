create function is_nhs_number(n text) returns boolean language sql immutable strict as $$
  -- NHS Data Dictionary: ten digits, the last a modulus 11 check of the nine before it (weights 10 to 2).
  select n ~ '^[0-9]{10}$' and (
    select (11 - sum((11 - i) * substr(n, i, 1)::int) % 11) % 11 = substr(n, 10, 1)::int
    from generate_series(1, 9) as i)
$$;

-- One file taken in: kept whole with its mapping, so that it can be checked, run, repeated and undone.
create table import (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  kind         text not null check (kind in ('register','ratings','figures')),
  file_name    text not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state        text not null check (state in ('checking','checked','running','done','failed','cancelled','undone')),
  -- What the person chose: which heading means what, and the kind's own options (instrument, rater, role …).
  mapping      jsonb not null default '{}',
  options      jsonb not null default '{}',
  -- Counts, faults (row, column, what, cure) and doubtful matches with the person's answers.
  result       jsonb not null default '{}',
  rows_total   int not null default 0,
  rows_done    int not null default 0,
  account_id   uuid,
  created_at   timestamptz not null default now(),
  finished_at  timestamptz,
  undone_at    timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, account_id) references account (authority_id, id)
);

create table import_file (
  authority_id uuid not null,
  import_id    uuid not null,
  name         text not null,
  content      bytea not null,
  primary key (authority_id, import_id, name),
  foreign key (authority_id, import_id) references import (authority_id, id) on delete cascade
);

-- Which heading meant what last time, for files with the same headings.
create table import_mapping (
  authority_id  uuid not null references authority (id),
  kind          text not null,
  headings_hash text not null,
  mapping       jsonb not null,
  used_at       timestamptz not null default now(),
  primary key (authority_id, kind, headings_hash)
);

-- What a run changed, row by row, newest last: undoing goes through it backwards.
create table import_change (
  authority_id uuid not null,
  import_id    uuid not null,
  position     int  not null,
  table_name   text not null,
  row_id       uuid not null,
  -- null: the import made the row.
  before       jsonb,
  after        jsonb,
  primary key (authority_id, import_id, position),
  foreign key (authority_id, import_id) references import (authority_id, id)
);

create table person (
  authority_id  uuid not null references authority (id),
  id            uuid not null,
  surname       text not null check (length(trim(surname)) between 1 and 100),
  forename      text not null check (length(trim(forename)) between 1 and 100),
  birth_date    date not null check (birth_date >= '1990-01-01'),
  sex           text check (sex in ('F','M','U')),
  ethnicity     text,
  postcode      text,
  upn           text check (upn ~ '^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$'),
  uln           text check (uln ~ '^[0-9]{10}$'),
  nhs_number    text check (is_nhs_number(nhs_number)),
  looked_after  boolean,
  area          text,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  primary key (authority_id, id)
);
create unique index person_upn on person (authority_id, upn) where upn is not null;
create unique index person_nhs on person (authority_id, nhs_number) where nhs_number is not null;
create index person_name on person (authority_id, lower(surname), lower(forename), birth_date);

-- One child's or young person's plan, from request to ceasing. Dates are the statutory clock's (SEND Regulations 2014).
create table plan (
  authority_id      uuid not null,
  id                uuid not null,
  person_id         uuid not null,
  reference         text not null check (length(trim(reference)) between 1 and 40),
  team_id           uuid,
  writer            text,
  status            text not null check (status in ('requested','assessing','refused','not-issued','active','ceased')),
  requested_on      date,
  request_source    text,
  decided_on        date,
  assessment_decided_on date,
  lawful_exception  boolean not null default false,
  started_on        date,
  ceased_on         date,
  cease_reason      int check (cease_reason between 1 and 9),
  last_review_on    date,
  review_outcome    text,
  phase_transfer_due_on  date,
  phase_transfer_final_on date,
  personal_budget   boolean,
  mediation         boolean,
  tribunal          boolean,
  transferred_from  text,
  primary_need      text check (primary_need in ('SPLD','MLD','SLD','PMLD','SEMH','SLCN','HI','VI','MSI','PD','ASD','DS','OTH')),
  other_needs       text[] not null default '{}',
  setting_urn       text check (setting_urn ~ '^[0-9]{6}$'),
  setting_name      text,
  setting_type      text,
  residential       boolean,
  out_of_area       boolean,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, team_id) references team (authority_id, id),
  check (ceased_on is null or started_on is null or ceased_on >= started_on),
  check (started_on is null or requested_on is null or started_on >= requested_on)
);
create unique index plan_reference on plan (authority_id, lower(reference));
create index plan_person on plan (authority_id, person_id);
create index plan_team on plan (authority_id, team_id, status);

-- The plan as it stood on a day: new, then amended after a review. Audits are of a version, not of a child.
create table plan_version (
  authority_id uuid not null,
  id           uuid not null,
  plan_id      uuid not null,
  number       int  not null check (number > 0),
  kind         text not null references document_kind (id),
  stage        text not null check (stage in ('draft','final')),
  dated_on     date not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
create unique index plan_version_number on plan_version (authority_id, plan_id, number);
create index plan_version_dated on plan_version (authority_id, dated_on);

create table document (
  authority_id    uuid not null,
  id              uuid not null,
  plan_id         uuid not null,
  plan_version_id uuid,
  kind            text not null references document_kind (id),
  title           text not null check (length(trim(title)) between 1 and 200),
  author          text not null default '',
  dated_on        date,
  media_type      text not null,
  size            int  not null check (size > 0),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by        uuid,
  added_at        timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, plan_version_id) references plan_version (authority_id, id),
  foreign key (authority_id, added_by) references account (authority_id, id)
);
create index document_plan on document (authority_id, plan_id);

-- The bytes, encrypted by the program (AES-256-GCM) before they come here.
create table document_content (
  authority_id uuid not null,
  document_id  uuid not null,
  sealed       bytea not null,
  primary key (authority_id, document_id),
  foreign key (authority_id, document_id) references document (authority_id, id) on delete cascade
);
