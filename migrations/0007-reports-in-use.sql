-- A report carries the day of publishing as its readers see it (a demonstration's clock stands still), and why it was
-- withdrawn.
alter table report
  add column published_on date,
  add column withdrawn_on date,
  add column withdrawn_by uuid,
  add column withdrawn_reason text not null default '',
  add foreign key (authority_id, withdrawn_by) references account (authority_id, id),
  add check ((state = 'draft') = (published_on is null)),
  add check ((state = 'withdrawn') = (withdrawn_on is not null)),
  add check (state <> 'withdrawn' or length(trim(withdrawn_reason)) > 0);

-- One living report for a period and a tool: pressing the button twice, or two people at once, make one.
create unique index report_once on report (authority_id, kind, from_on, to_on, instrument_hash) where state <> 'withdrawn';

-- Raised by every change, so that two people never overwrite each other unseen.
alter table recommendation add column revision int not null default 0;

alter table recommendation_change add column changed_on date not null default current_date;

-- Figures read months of ratings at a time and only these columns: with them in the index the rows stay unread.
drop index rating_period;
create index rating_period on rating (authority_id, instrument_hash, rated_on) include (role, state, team_id, percent);
