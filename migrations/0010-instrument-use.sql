-- Two authorities may bring the very same tool (the same hash), each without knowing of the other: who brought a version
-- is kept apart from the version. `owner_id` stays null for what ships with the program, else it is whoever came first.
create table instrument_use (
  authority_id uuid not null references authority (id),
  hash         text not null references instrument_version (hash),
  brought_at   timestamptz not null default now(),
  primary key (authority_id, hash)
);
insert into instrument_use (authority_id, hash, brought_at)
  select owner_id, hash, published_at from instrument_version where owner_id is not null;

-- The versions that each authority may use: those that ship, and those that it brought.
create view usable_instrument as
  select a.id as authority_id, v.hash, v.instrument_id, v.version, v.title, v.definition,
    u.hash is not null as is_own, coalesce(u.brought_at, v.published_at) as published_at
  from authority a
  cross join instrument_version v
  left join instrument_use u on u.authority_id = a.id and u.hash = v.hash
  where v.owner_id is null or u.hash is not null;
