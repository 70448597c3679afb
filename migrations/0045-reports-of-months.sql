-- Reports about the whole council for some months: they have neither a tool nor a programme. And one more kind: the families' summary in easy read.
alter table report
  drop constraint report_kind_check,
  add constraint report_kind_check check (kind in ('dip-sample','programme-year','quarterly-learning','board','inspection-pack','families-summary','easy-read','timeliness'));
create unique index report_of_months_once on report (authority_id, kind, from_on, to_on)
  where state <> 'withdrawn' and corrected_by is null and correction_of is null and instrument_hash is null and programme_id is null;
