-- The days that the statutory clock needs beyond those of a plan's making: the newest annual review from its meeting to the notice of
-- amendment (the amended final plan is a plan_version), and which lawful exception to the 20 weeks was recorded. null: not recorded.
alter table plan
  -- SEND Regulations 2014 reg 10(4)(a) to (d), which reg 5(4) and 13(3) take over.
  add column exception_ground text check (exception_ground in ('school-closed','early-years-closed','personal-circumstances','away')),
  -- The first day on which it held.
  add column exception_on date,
  add column exception_reason text check (length(trim(exception_reason)) between 1 and 200),
  add column review_meeting_on date,
  add column review_decision_on date,
  add column amendment_notice_on date;

-- The Department for Education's statistics of England, its regions and councils, as a council took them in to stand beside them.
alter table import
  drop constraint import_kind_check,
  add constraint import_kind_check check (kind in ('register','ratings','figures','dfe'));

create table published_statistic (
  authority_id uuid not null references authority (id),
  id           uuid not null,
  dataset      text not null check (dataset in ('timeliness','annual-reviews','caseload','needs')),
  -- As the DfE writes it: 2024, or 202425 for an academic year.
  period       text not null check (period ~ '^[0-9]{4}([0-9]{2})?$'),
  level        text not null check (level in ('national','region','authority')),
  -- The code of the Office for National Statistics.
  area_code    text not null check (area_code ~ '^[A-Z][0-9]{8}$'),
  area_name    text not null check (length(trim(area_name)) between 1 and 120),
  region_code  text check (region_code ~ '^[A-Z][0-9]{8}$'),
  -- Of an authority: the DfE's three-digit number.
  lea_code     text check (lea_code ~ '^[0-9]{3}$'),
  topic        text not null,
  breakdown    text not null,
  -- Each column of the file by its name in small letters: a number, or the sign that stands in its place ("x": not available).
  figures      jsonb not null,
  import_id    uuid,
  primary key (authority_id, id),
  foreign key (authority_id, import_id) references import (authority_id, id)
);
create unique index published_statistic_once on published_statistic (authority_id, dataset, period, level, area_code, topic, breakdown);
