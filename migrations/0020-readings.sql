-- What the reading program says of a plan's document. One row a document: reading it again takes the place of what was read before, and until it
-- has ended the earlier reading (sealed) can still be shown.
create table reading_batch (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  -- sorting: whose each file is; reading: documents are being read; asking: somebody has to say whose some files are.
  state        text not null check (state in ('sorting','reading','asking','done','cancelled')),
  account_id   uuid,
  created_at   timestamptz not null default now(),
  finished_at  timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, account_id) references account (authority_id, id),
  check ((finished_at is not null) = (state in ('done','cancelled')))
);
create index reading_batch_made on reading_batch (authority_id, created_at);

create table reading (
  authority_id    uuid not null,
  id              uuid not null,
  document_id     uuid not null,
  plan_id         uuid not null,
  state           text not null check (state in ('waiting','reading','scan','read','failed')),
  batch_id        uuid,
  -- The version of the program and the SHA-256 of the words that it read by; empty before the first reading.
  program_version text not null default '',
  lexicon_hash    text not null default '' check (lexicon_hash ~ '^([0-9a-f]{64})?$'),
  -- Pages of a scan whose letters are being recognised.
  pages_done      int not null default 0 check (pages_done >= 0),
  pages_total     int check (pages_total >= pages_done),
  problem_code    text,
  problem_words   text,
  problem_cure    text,
  -- The documents of advice that were read with the plan, and those that could not be: [{"documentId", "code", "words", "cure"}].
  advice          uuid[] not null default '{}',
  left_out        jsonb not null default '[]',
  -- {"sections": 12, "outcomes": 8, "smart": 5, …}: numbers alone, no words of the plan.
  counts          jsonb not null default '{}',
  rating_id       uuid,
  -- The day of the reading, as the authority counts days.
  read_on         date,
  -- Of the plan's newest document that was read: lists over all plans count this one alone.
  is_latest       boolean not null default false,
  asked_at        timestamptz not null default now(),
  finished_at     timestamptz,
  -- The whole reading as JSON, encrypted by the program (AES-256-GCM) before it comes here: it quotes the plan.
  sealed          bytea,
  primary key (authority_id, id),
  foreign key (authority_id, document_id) references document (authority_id, id) on delete cascade,
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, batch_id) references reading_batch (authority_id, id),
  foreign key (authority_id, rating_id) references rating (authority_id, id) on delete set null (rating_id),
  check (state <> 'failed' or problem_code is not null),
  check (state <> 'read' or (sealed is not null and read_on is not null)),
  check (not is_latest or sealed is not null)
);
create unique index reading_document on reading (authority_id, document_id);
create unique index reading_latest on reading (authority_id, plan_id) where is_latest;
create index reading_of_batch on reading (authority_id, batch_id) where batch_id is not null;

-- Where findings are, without a word of the plan: lists and counts over all plans never unseal anything.
create table reading_finding (
  authority_id uuid not null,
  reading_id   uuid not null,
  plan_id      uuid not null,
  -- Its place in the reading's list, from 0.
  position     int  not null check (position >= 0),
  code         text not null check (code ~ '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'),
  section      text check (section in ('A','B','C','D','E','F','G','H','H1','H2','I','J','K')),
  primary key (authority_id, reading_id, position),
  foreign key (authority_id, reading_id) references reading (authority_id, id) on delete cascade,
  foreign key (authority_id, plan_id) references plan (authority_id, id)
);
create index reading_finding_code on reading_finding (authority_id, code);

-- The text of a scan, whose letters took some seconds a page to recognise: kept, so that it is done once.
create table document_text (
  authority_id  uuid not null,
  document_id   uuid not null,
  -- null where nothing could be recognised; the problem says why.
  sealed        bytea,
  problem_code  text,
  problem_words text,
  problem_cure  text,
  made_at       timestamptz not null default now(),
  primary key (authority_id, document_id),
  foreign key (authority_id, document_id) references document (authority_id, id) on delete cascade,
  check ((sealed is null) = (problem_code is not null))
);

-- A file of a batch: what it is and whose.
create table reading_file (
  authority_id  uuid not null,
  batch_id      uuid not null,
  position      int  not null check (position >= 0),
  name          text not null check (length(name) between 1 and 300),
  size          int  not null check (size >= 0),
  -- stored: it became a document; asked: a person has to say whose or what it is; unpacked: a zip whose files stand beside it.
  state         text not null check (state in ('waiting','asked','stored','failed','left-out','unpacked')),
  kind          text references document_kind (id),
  title         text not null default '',
  author        text not null default '',
  dated_on      date,
  plan_id       uuid,
  -- By what its plan was known: "nhs-number", "upn", "reference", "name-and-birth", "person".
  matched_by    text,
  -- What is to be asked: [{"planId", "why"}], the likeliest first.
  choices       jsonb not null default '[]',
  document_id   uuid,
  problem_code  text,
  problem_words text,
  problem_cure  text,
  primary key (authority_id, batch_id, position),
  foreign key (authority_id, batch_id) references reading_batch (authority_id, id) on delete cascade,
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, document_id) references document (authority_id, id) on delete set null (document_id),
  check (state <> 'failed' or problem_code is not null)
);
create index reading_file_state on reading_file (authority_id, batch_id, state);

-- Its bytes, encrypted, until it has become a document or was left out.
create table reading_file_content (
  authority_id uuid not null,
  batch_id     uuid not null,
  position     int  not null,
  sealed       bytea not null,
  primary key (authority_id, batch_id, position),
  foreign key (authority_id, batch_id, position) references reading_file (authority_id, batch_id, position) on delete cascade
);
