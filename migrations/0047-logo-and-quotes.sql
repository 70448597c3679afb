-- A council's logo at the head of its reports, drawn anew by the program as PNG. A published report names the picture that it bore by its fingerprint, so
-- a picture that a report bears is never changed, only no longer used.
create table report_logo (
  authority_id uuid not null references authority (id),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content      bytea not null check (octet_length(content) between 1 and 4000000),
  -- Dots.
  width        int not null check (width > 0),
  height       int not null check (height > 0),
  is_current   boolean not null,
  saved_by     uuid,
  saved_at     timestamptz not null default now(),
  primary key (authority_id, sha256),
  foreign key (authority_id, saved_by) references account (authority_id, id)
);
create unique index report_logo_current on report_logo (authority_id) where is_current;

-- Comments of audits that a person chose to quote in a report, in the words that are to be printed. Nothing is quoted unless somebody has read it for names.
create table report_quote (
  authority_id uuid not null,
  report_id    uuid not null,
  theme_id     text not null,
  rating_id    uuid not null,
  criterion_id text not null,
  text         text not null check (length(trim(text)) between 1 and 600),
  chosen_by    uuid,
  chosen_at    timestamptz not null default now(),
  primary key (authority_id, report_id, theme_id, rating_id, criterion_id),
  foreign key (authority_id, report_id) references report (authority_id, id) on delete cascade,
  foreign key (authority_id, rating_id) references rating (authority_id, id) on delete cascade,
  foreign key (authority_id, chosen_by) references account (authority_id, id)
);
