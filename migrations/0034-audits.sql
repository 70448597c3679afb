-- Somebody is to rate a drawn document, in some capacity, by a day.
create table assignment (
  authority_id uuid not null,
  id           uuid not null,
  cycle_id     uuid not null,
  item_id      uuid not null,
  role         text not null check (role in ('audit','moderation','calibration','panel','panel-member','external')),
  instrument_hash text not null references instrument_version (hash),
  group_id     uuid,
  -- null: nobody has it yet.
  account_id   uuid,
  -- The rating, from the first answer on.
  rating_id    uuid,
  -- Of a panel member's rating: the panel's own assignment.
  panel_id     uuid,
  due_on       date not null,
  state        text not null check (state in ('open','assigned','started','handed-in','sent-back','withdrawn')),
  -- Why it was withdrawn or sent back.
  reason       text not null default '',
  assigned_at  timestamptz,
  handed_in_at timestamptz,
  reminded_on  date,
  revision     int not null default 0,
  primary key (authority_id, id),
  foreign key (authority_id, cycle_id) references cycle (authority_id, id),
  foreign key (authority_id, item_id) references sample_item (authority_id, id),
  foreign key (authority_id, group_id) references audit_group (authority_id, id),
  foreign key (authority_id, account_id) references account (authority_id, id),
  foreign key (authority_id, rating_id) references rating (authority_id, id),
  foreign key (authority_id, panel_id) references assignment (authority_id, id),
  check (state not in ('assigned','started','handed-in','sent-back') or account_id is not null),
  check (state not in ('started','handed-in','sent-back') or rating_id is not null),
  check (state <> 'withdrawn' or length(trim(reason)) > 0)
);
create unique index assignment_once on assignment (authority_id, item_id, role, account_id) where state <> 'withdrawn' and account_id is not null;
create index assignment_account on assignment (authority_id, account_id, state);
create index assignment_cycle on assignment (authority_id, cycle_id);
create index assignment_item on assignment (authority_id, item_id);
create unique index assignment_rating on assignment (authority_id, rating_id) where rating_id is not null;

-- A rating while it is being made, answer by answer: each saved by itself. Handing in scores them and writes `answer`.
create table draft_answer (
  authority_id uuid not null,
  rating_id    uuid not null,
  criterion_id text not null,
  -- Empty where only a comment was written so far.
  value        text not null default '',
  comment      text not null default '' check (length(comment) <= 10000),
  -- The words of the plan that the answer rests on, each with the place where it was picked: [{"quote", "section"}].
  evidence     jsonb not null default '[]',
  themes       text[] not null default '{}',
  -- What the reading program had suggested when it was shown, and whether the auditor's answer is the same.
  suggested    text,
  -- Raised by every save: whoever saves says which one they had seen, so that nobody overwrites an answer that they never saw.
  revision     int not null default 1,
  saved_by     uuid,
  saved_at     timestamptz not null default now(),
  -- The browser's own number of the save: the same one sent twice is one save.
  save_id      uuid,
  primary key (authority_id, rating_id, criterion_id),
  foreign key (authority_id, rating_id) references rating (authority_id, id) on delete cascade,
  foreign key (authority_id, saved_by) references account (authority_id, id)
);

-- The judgements as a whole and the closing comment, while it is being made.
create table draft_judgement (
  authority_id uuid not null,
  rating_id    uuid not null,
  -- A judgement's id in the instrument; "comment" is the closing comment, "facts" what the conditions ask.
  name         text not null,
  value        jsonb not null,
  revision     int not null default 1,
  saved_by     uuid,
  saved_at     timestamptz not null default now(),
  save_id      uuid,
  primary key (authority_id, rating_id, name),
  foreign key (authority_id, rating_id) references rating (authority_id, id) on delete cascade
);

alter table answer
  add column themes text[] not null default '{}',
  add column suggested text;

-- What auditor, writer, moderator and QA officer say to one another about an audit; nothing is ever taken away.
create table audit_message (
  authority_id  uuid not null,
  id            uuid not null,
  assignment_id uuid not null,
  account_id    uuid not null,
  kind          text not null check (kind in ('sent-back','to-writer','reply','note','withdrawn')),
  criterion_id  text,
  text          text not null check (length(trim(text)) between 1 and 5000),
  sent_at       timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, assignment_id) references assignment (authority_id, id),
  foreign key (authority_id, account_id) references account (authority_id, id)
);
create index audit_message_of on audit_message (authority_id, assignment_id, sent_at);

-- The themes that comments are put under; a council adds its own.
create table comment_theme (
  authority_id uuid not null references authority (id),
  id           text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name         text not null check (length(trim(name)) between 2 and 80),
  position     int not null default 0,
  is_active    boolean not null default true,
  primary key (authority_id, id)
);

-- What a panel agreed to do, with the name of who leads it.
create table audit_action (
  authority_id  uuid not null,
  id            uuid not null,
  assignment_id uuid not null,
  text          text not null check (length(trim(text)) between 3 and 1000),
  lead          text not null check (length(trim(lead)) between 2 and 120),
  due_on        date,
  state         text not null check (state in ('open','done','dropped')),
  note          text not null default '',
  created_by    uuid,
  created_at    timestamptz not null default now(),
  primary key (authority_id, id),
  foreign key (authority_id, assignment_id) references assignment (authority_id, id),
  foreign key (authority_id, created_by) references account (authority_id, id)
);
create index audit_action_of on audit_action (authority_id, assignment_id);

-- First and second rating of one document, side by side, until they are settled. Both stay as they were.
create table moderation (
  authority_id      uuid not null,
  id                uuid not null,
  cycle_id          uuid not null,
  item_id           uuid not null,
  first_assignment_id  uuid not null,
  second_assignment_id uuid not null,
  state             text not null check (state in ('waiting','comparing','settled')),
  -- The rating that was agreed; null until settled.
  settled_rating_id uuid,
  settled_by        uuid,
  settled_at        timestamptz,
  reason            text not null default '',
  revision          int not null default 0,
  primary key (authority_id, id),
  foreign key (authority_id, cycle_id) references cycle (authority_id, id),
  foreign key (authority_id, item_id) references sample_item (authority_id, id),
  foreign key (authority_id, first_assignment_id) references assignment (authority_id, id),
  foreign key (authority_id, second_assignment_id) references assignment (authority_id, id),
  foreign key (authority_id, settled_rating_id) references rating (authority_id, id),
  foreign key (authority_id, settled_by) references account (authority_id, id),
  check ((state = 'settled') = (settled_rating_id is not null))
);
create unique index moderation_pair on moderation (authority_id, first_assignment_id, second_assignment_id);

create table settled_answer (
  authority_id  uuid not null,
  moderation_id uuid not null,
  criterion_id  text not null,
  value         text not null,
  -- Whose answer it is: both had it, the first's, the second's, or another one.
  whose         text not null check (whose in ('both','first','second','other')),
  -- How it was settled: the two agreed, or the moderator decided and says why.
  how           text not null check (how in ('agreement','moderator')),
  reason        text not null default '',
  primary key (authority_id, moderation_id, criterion_id),
  foreign key (authority_id, moderation_id) references moderation (authority_id, id) on delete cascade,
  check (how = 'agreement' or length(trim(reason)) > 0)
);
