-- Whoever rates: one auditor, a panel, an outside firm, the writer of the plan, the reading program.
create table rater (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  name         text not null check (length(trim(name)) between 1 and 120),
  kind         text not null check (kind in ('person','panel','outside','program')),
  discipline   text not null default '',
  organisation text not null default '',
  team_id      uuid,
  account_id   uuid,
  primary key (authority_id, id),
  foreign key (authority_id, team_id) references team (authority_id, id),
  foreign key (authority_id, account_id) references account (authority_id, id)
);
create unique index rater_name on rater (authority_id, lower(name));

-- One rater's answers to one instrument's criteria about one document or plan.
create table rating (
  authority_id    uuid not null references authority (id),
  id              uuid not null,
  -- The audit's own number or name, as the council writes it.
  reference       text not null check (length(trim(reference)) between 1 and 60),
  role            text not null check (role in ('audit','moderation','external','panel','self','program')),
  instrument_hash text not null references instrument_version (hash),
  document_kind   text references document_kind (id),
  rater_id        uuid not null,
  team_id         uuid,
  plan_id         uuid,
  plan_version_id uuid,
  document_id     uuid,
  rated_on        date not null,
  state           text not null check (state in ('draft','submitted','withdrawn')),
  -- The facts that the instrument's conditions asked for ({"yearGroup": 10}).
  facts           jsonb not null default '{}',
  -- The rater's judgement as a whole ({"rag": "Amber"}), and a word of explanation.
  judgements      jsonb not null default '{}',
  comment         text not null default '',
  -- The score's roll-up, kept when the rating is handed in: figures add these up without reading every answer.
  score           numeric,
  out_of          numeric,
  percent         numeric check (percent between 0 and 100),
  grade           text,
  -- {"A": {"score": 3, "outOf": 4, "percent": 75}, …}
  sections        jsonb not null default '{}',
  answered        int not null default 0,
  unanswered      int not null default 0,
  not_applicable  int not null default 0,
  import_id       uuid,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, rater_id) references rater (authority_id, id),
  foreign key (authority_id, team_id) references team (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, plan_version_id) references plan_version (authority_id, id),
  foreign key (authority_id, document_id) references document (authority_id, id),
  foreign key (authority_id, import_id) references import (authority_id, id)
);
-- The same audit by the same rater with the same tool is one rating: importing a file twice doubles nothing.
create unique index rating_once on rating (authority_id, lower(reference), role, instrument_hash, rater_id)
  where state <> 'withdrawn';
create index rating_period on rating (authority_id, instrument_hash, rated_on);
create index rating_plan on rating (authority_id, plan_id);

create table answer (
  authority_id    uuid not null,
  rating_id       uuid not null,
  instrument_hash text not null,
  criterion_id    text not null,
  -- The option's id in the criterion's scale, or the number or text where the scale has no options.
  value           text not null,
  -- null: left out of the score (not applicable, or a scale that does not score).
  points          numeric,
  comment         text not null default '',
  evidence        text not null default '',
  primary key (authority_id, rating_id, criterion_id),
  foreign key (authority_id, rating_id) references rating (authority_id, id) on delete cascade,
  foreign key (instrument_hash, criterion_id) references criterion (instrument_hash, id)
);

-- A figure that was published before the program held the ratings behind it. It is shown as such wherever it appears.
create table published_figure (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  -- What is measured: "compliance" (overall), "compliance-team", "compliance-section" …
  series       text not null check (series ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- First day of the period, and how long it is.
  period_start date not null,
  period       text not null check (period in ('month','quarter','term','year')),
  -- The team's name or the section's letter; empty for the authority as a whole.
  group_name   text not null default '',
  value        numeric not null,
  -- How many plans stood behind it, where that is known.
  plans        int check (plans >= 0),
  source       text not null default '',
  import_id    uuid,
  primary key (authority_id, id),
  foreign key (authority_id, import_id) references import (authority_id, id)
);
create unique index published_figure_once
  on published_figure (authority_id, series, period, period_start, lower(group_name));
