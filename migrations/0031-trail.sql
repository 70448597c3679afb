-- The trail: who opened which plan, and who changed what. Nothing in it is ever changed or taken away, also not by the tables' owner: triggers
-- refuse it, and whoever takes the triggers away is found out by the chain. No foreign keys here: the trail outlives what it tells of, and hundreds
-- of auditors who save at once must not wait at one authority's or account's row.

create table trail (
  authority_id uuid not null,
  id           uuid not null,
  at           timestamptz not null,
  -- null: the program itself, or somebody at the command line.
  account_id   uuid,
  act          text not null check (act ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  subject_kind text not null check (subject_kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- null: a whole list, such as an export of the register.
  subject_id   uuid,
  -- The plan that it is about, where it is about one.
  plan_id      uuid,
  -- Codes and option values alone: never comments, quotes or names.
  details      jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
  -- HMAC-SHA-256 of the row under a key that the database does not have; empty where the program had none.
  mac          text not null check (mac ~ '^([0-9a-f]{64})?$'),
  primary key (authority_id, id)
);
create index trail_at on trail (authority_id, at, id);
create index trail_account on trail (authority_id, account_id, at);
create index trail_plan on trail (authority_id, plan_id, at) where plan_id is not null;

-- The chain: one link for each entry, each with the hash of the one before. Made in batches by whoever seals.
create table trail_link (
  authority_id  uuid not null,
  position      bigint not null check (position > 0),
  entry_id      uuid not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- HMAC-SHA-256 of authority, position and hash, so that nobody without the key can make the chain anew.
  mac           text not null check (mac ~ '^([0-9a-f]{64})?$'),
  primary key (authority_id, position)
);
-- An entry is chained once, whatever sealers do.
create unique index trail_link_entry on trail_link (authority_id, entry_id);
create index trail_link_hash on trail_link (authority_id, hash);

-- Entries that wait for their link. Written with the entry, taken away with its sealing.
create table trail_pending (
  authority_id uuid not null,
  entry_id     uuid not null,
  primary key (authority_id, entry_id)
);

create function refuse_trail_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is only ever added to (% on %)', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function refuse_trail_truncate() returns trigger language plpgsql as $$
declare is_filled boolean;
begin
  -- An empty table may be emptied: a restore does so before it fills it.
  execute format('select exists (select 1 from %I)', tg_table_name) into is_filled;
  if is_filled then
    raise exception 'the trail is only ever added to (% on %)', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create function refuse_unsealed_delete() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from trail_link where authority_id = old.authority_id and entry_id = old.entry_id) then
    raise exception 'an entry of the trail waits until it is sealed (% on %)', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;

create trigger trail_stays before update or delete on trail for each row execute function refuse_trail_change();
create trigger trail_stays_whole before truncate on trail for each statement execute function refuse_trail_truncate();
create trigger trail_link_stays before update or delete on trail_link for each row execute function refuse_trail_change();
create trigger trail_link_stays_whole before truncate on trail_link for each statement execute function refuse_trail_truncate();
create trigger trail_pending_is_as_it_was before update on trail_pending for each row execute function refuse_trail_change();
create trigger trail_pending_waits before delete on trail_pending for each row execute function refuse_unsealed_delete();
create trigger trail_pending_stays_whole before truncate on trail_pending for each statement execute function refuse_trail_truncate();

-- Also where a session calls itself a replica, which silences ordinary triggers.
alter table trail enable always trigger trail_stays, enable always trigger trail_stays_whole;
alter table trail_link enable always trigger trail_link_stays, enable always trigger trail_link_stays_whole;
alter table trail_pending enable always trigger trail_pending_is_as_it_was, enable always trigger trail_pending_waits, enable always trigger trail_pending_stays_whole;
