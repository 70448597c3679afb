-- Instruments are reference tables: the same on every server, small, written only when a version is published.

create table document_kind (
  id       text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name     text not null,
  family   text not null check (family in ('plan','review','views','advice')),
  position int  not null default 0
);

-- A published version never changes: its key is the SHA-256 of its canonical content.
create table instrument_version (
  hash          text primary key check (hash ~ '^[0-9a-f]{64}$'),
  instrument_id text not null check (instrument_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version       int  not null check (version > 0),
  title         text not null,
  -- null: ships with the program and is open to all; otherwise the authority that brought it.
  owner_id      uuid references authority (id),
  definition    jsonb not null,
  published_at  timestamptz not null default now()
);
create unique index instrument_version_number
  on instrument_version (instrument_id, version, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'));

create table criterion (
  instrument_hash text not null references instrument_version (hash),
  id              text not null,
  section_id      text not null,
  position        int  not null,
  text            text not null,
  primary key (instrument_hash, id)
);
