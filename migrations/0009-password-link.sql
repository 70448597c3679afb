-- With a one-time link a person sets their own password: nobody else ever knows it. Only the SHA-256 of the link's token is kept.
create table password_link (
  authority_id uuid not null,
  token_hash   bytea not null,
  account_id   uuid not null,
  made_by      uuid,
  made_at      timestamptz not null default now(),
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (authority_id, token_hash),
  foreign key (authority_id, account_id) references account (authority_id, id)
);
create index password_link_by_account on password_link (authority_id, account_id);
