-- Messages to people with an account: an audit was given to them, one is late. They hold references, never a child's name or anything of a plan.
create table mail (
  authority_id    uuid not null references authority (id),
  id              uuid not null,
  to_account_id   uuid not null,
  -- What it is about, as a code: "audit-given".
  kind            text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  subject         text not null check (length(trim(subject)) between 1 and 200 and subject !~ '[\r\n]'),
  body            text not null check (length(trim(body)) between 1 and 5000),
  -- What a template of the provider is filled with, beside subject and body.
  personalisation jsonb not null default '{}' check (jsonb_typeof(personalisation) = 'object'),
  state           text not null check (state in ('waiting','sent','failed')),
  tries           int  not null default 0 check (tries >= 0),
  -- How it went out, and what the provider calls it.
  way             text check (way in ('notify','folder')),
  provider_id     text,
  -- Why the last try failed, as a code.
  problem         text,
  queued_at       timestamptz not null default now(),
  tried_at        timestamptz,
  sent_at         timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, to_account_id) references account (authority_id, id),
  check ((state = 'sent') = (sent_at is not null))
);
create index mail_queued on mail (authority_id, queued_at desc);
create index mail_unsent on mail (authority_id, state) where state <> 'sent';
