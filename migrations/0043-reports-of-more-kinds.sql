-- Reports of more kinds than dip-sampling. One about a programme has no single tool; it names the programme.
alter table report
  drop constraint report_kind_check,
  add constraint report_kind_check check (kind in ('dip-sample','programme-year','quarterly-learning','board','inspection-pack','families-summary','timeliness')),
  alter column instrument_hash drop not null,
  add column programme_id uuid,
  -- Which parts are shown, in which order, with which texts of the council's own: {"order": [], "leftOut": [], "own": [], "councilName": ""}.
  add column layout jsonb not null default '{}',
  -- A correction is a new report in place of a published one. Both name each other: this one from the first draft, the other once it is published.
  add column correction_of uuid,
  add column corrected_by uuid,
  -- Why a correction was made, in a person's words.
  add column correction_reason text not null default '',
  add foreign key (authority_id, programme_id) references programme (authority_id, id),
  add foreign key (authority_id, correction_of) references report (authority_id, id),
  add foreign key (authority_id, corrected_by) references report (authority_id, id),
  add check ((kind = 'dip-sample') = (instrument_hash is not null)),
  add check (correction_of is null or length(trim(correction_reason)) > 0);

-- One living report of a period and a tool, or of a programme; beside it, while it is being made, one correction.
drop index report_once;
create unique index report_once on report (authority_id, kind, from_on, to_on, instrument_hash)
  where state <> 'withdrawn' and corrected_by is null and correction_of is null and instrument_hash is not null;
create unique index report_of_programme_once on report (authority_id, kind, programme_id)
  where state <> 'withdrawn' and corrected_by is null and correction_of is null and programme_id is not null;
create unique index report_correction_once on report (authority_id, correction_of) where state <> 'withdrawn' and correction_of is not null;

-- How a council lays out reports of a kind: new ones begin like this.
create table report_template (
  authority_id uuid not null references authority (id),
  kind         text not null,
  layout       jsonb not null,
  saved_by     uuid,
  saved_at     timestamptz not null default now(),
  primary key (authority_id, kind),
  foreign key (authority_id, saved_by) references account (authority_id, id)
);
