-- Every table is keyed first by authority_id, so that one authority's rows can never join another's
-- and so that the tables distribute over servers by that key. No unique key and no foreign key leaves it out.

create table authority (
  id          uuid primary key,
  name        text not null check (length(trim(name)) between 2 and 120),
  short_name  text not null check (length(trim(short_name)) between 2 and 60),
  -- The DfE's three-digit number of a local authority (SEN2 field "lea").
  lea_code    text check (lea_code ~ '^[0-9]{3}$'),
  is_demo     boolean not null default false,
  -- A demonstration stands still on one day, so that it is the same every time.
  today_fixed date,
  created_at  timestamptz not null default now(),
  check (today_fixed is null or is_demo)
);

create table team (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  name         text not null check (length(trim(name)) between 1 and 80),
  position     int  not null default 0,
  is_active    boolean not null default true,
  primary key (authority_id, id)
);
create unique index team_name on team (authority_id, lower(name));

create table account (
  authority_id  uuid not null references authority (id),
  id            uuid not null,
  email         text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  name          text not null check (length(trim(name)) between 2 and 120),
  job_title     text not null default '',
  team_id       uuid,
  roles         text[] not null check (
                  cardinality(roles) > 0 and
                  roles <@ array['administrator','qa-officer','auditor','moderator','manager','viewer']),
  -- argon2id in PHC form; null for a demonstration person, who has no password.
  password_hash text,
  is_active     boolean not null default true,
  created_at    timestamptz not null default now(),
  last_sign_in_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, team_id) references team (authority_id, id)
);
create unique index account_email on account (authority_id, email);
create index account_by_email on account (email);

-- The cookie holds a random token; only its SHA-256 is kept, so that a copy of this table signs nobody in.
create table session (
  authority_id uuid not null,
  token_hash   bytea not null,
  account_id   uuid not null,
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (authority_id, token_hash),
  foreign key (authority_id, account_id) references account (authority_id, id)
);
create index session_by_token on session (token_hash);
create index session_by_account on session (authority_id, account_id);

-- Failed sign-ins by a keyed hash of the address typed, so that several web processes share one limit.
create table sign_in_failure (
  email_hash bytea not null,
  failed_at  timestamptz not null default now()
);
create index sign_in_failure_recent on sign_in_failure (email_hash, failed_at);
