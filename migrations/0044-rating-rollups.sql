-- Ratings that were handed in, added up by month, so that figures of a whole country read a few rows of each authority. Rows are only ever
-- appended by those who hand in, and folded together a moment later: the sum over all of them is right at every moment, and nobody waits.
create table rating_rollup (
  authority_id    uuid not null references authority (id),
  id              uuid not null default gen_random_uuid(),
  -- First day of the month in which the document was rated.
  month           date not null check (extract(day from month) = 1),
  instrument_hash text not null references instrument_version (hash),
  role            text not null,
  document_kind   text references document_kind (id),
  team_id         uuid,
  -- The rating as a whole, one of its sections (its id), or its grade (its label).
  part_kind       text not null check (part_kind in ('whole','section','grade')),
  part            text not null check ((part_kind = 'whole') = (part = '')),
  -- How many ratings, and how many of them have a percentage. What was taken back is added as less than nothing.
  ratings         int not null,
  scored          int not null,
  percent_sum     numeric not null,
  percent_squares numeric not null,
  score_sum       numeric not null,
  out_of_sum      numeric not null,
  -- true: one row for its key; false: waits to be folded into it.
  is_folded       boolean not null default false,
  primary key (authority_id, id)
);
create index rating_rollup_whole on rating_rollup (role, month) include (authority_id, instrument_hash, ratings, scored, percent_sum, percent_squares)
  where part_kind = 'whole';
create index rating_rollup_part on rating_rollup (part_kind, part, role, month) where part_kind <> 'whole';
create index rating_rollup_unfolded on rating_rollup (authority_id) where not is_folded;

-- What one rating adds: to the whole, to each of its sections that has a result, and to its grade.
create function rating_parts(percent numeric, score numeric, out_of numeric, grade text, sections jsonb)
  returns table (part_kind text, part text, part_percent numeric, part_score numeric, part_out_of numeric)
  language sql immutable parallel safe as $$
    select 'whole', '', percent, score, out_of
    union all select 'grade', grade, percent, score, out_of where grade <> ''
    union all select 'section', s.key, nullif(s.value -> 'percent', 'null')::numeric, nullif(s.value -> 'score', 'null')::numeric, nullif(s.value -> 'outOf', 'null')::numeric
      from jsonb_each(sections) as s where s.key <> ''
  $$;

-- The facts themselves, in the shape of the roll-up: what it must equal.
create view rating_rollup_facts as
  select r.authority_id, date_trunc('month', r.rated_on::timestamp)::date as month, r.instrument_hash, r.role, r.document_kind, r.team_id, p.part_kind, p.part,
    count(*)::int as ratings, count(p.part_percent)::int as scored,
    coalesce(sum(p.part_percent), 0) as percent_sum, coalesce(sum(p.part_percent * p.part_percent), 0) as percent_squares,
    coalesce(sum(p.part_score), 0) as score_sum, coalesce(sum(p.part_out_of), 0) as out_of_sum
  from rating r cross join lateral rating_parts(r.percent, r.score, r.out_of, r.grade, r.sections) as p
  where r.state = 'submitted'
  group by 1, 2, 3, 4, 5, 6, 7, 8;

create function roll_up_new_ratings() returns trigger language plpgsql as $$
begin
  insert into rating_rollup (authority_id, month, instrument_hash, role, document_kind, team_id, part_kind, part, ratings, scored, percent_sum, percent_squares, score_sum, out_of_sum)
  select r.authority_id, date_trunc('month', r.rated_on::timestamp)::date, r.instrument_hash, r.role, r.document_kind, r.team_id, p.part_kind, p.part,
    count(*), count(p.part_percent), coalesce(sum(p.part_percent), 0), coalesce(sum(p.part_percent * p.part_percent), 0), coalesce(sum(p.part_score), 0), coalesce(sum(p.part_out_of), 0)
  from new_ratings r cross join lateral rating_parts(r.percent, r.score, r.out_of, r.grade, r.sections) as p
  where r.state = 'submitted'
  group by 1, 2, 3, 4, 5, 6, 7, 8;
  return null;
end $$;

create function roll_up_old_ratings() returns trigger language plpgsql as $$
begin
  insert into rating_rollup (authority_id, month, instrument_hash, role, document_kind, team_id, part_kind, part, ratings, scored, percent_sum, percent_squares, score_sum, out_of_sum)
  select r.authority_id, date_trunc('month', r.rated_on::timestamp)::date, r.instrument_hash, r.role, r.document_kind, r.team_id, p.part_kind, p.part,
    -count(*), -count(p.part_percent), -coalesce(sum(p.part_percent), 0), -coalesce(sum(p.part_percent * p.part_percent), 0), -coalesce(sum(p.part_score), 0), -coalesce(sum(p.part_out_of), 0)
  from old_ratings r cross join lateral rating_parts(r.percent, r.score, r.out_of, r.grade, r.sections) as p
  where r.state = 'submitted'
  group by 1, 2, 3, 4, 5, 6, 7, 8;
  return null;
end $$;

-- Once a statement, over the rows that it changed: an import of ten thousand ratings appends as many rows as it has months, teams and sections.
create trigger rating_rolled_up_insert after insert on rating referencing new table as new_ratings for each statement execute function roll_up_new_ratings();
create trigger rating_rolled_up_update_new after update on rating referencing new table as new_ratings for each statement execute function roll_up_new_ratings();
create trigger rating_rolled_up_update_old after update on rating referencing old table as old_ratings for each statement execute function roll_up_old_ratings();
create trigger rating_rolled_up_delete after delete on rating referencing old table as old_ratings for each statement execute function roll_up_old_ratings();

insert into rating_rollup (authority_id, month, instrument_hash, role, document_kind, team_id, part_kind, part, ratings, scored, percent_sum, percent_squares, score_sum, out_of_sum, is_folded)
  select authority_id, month, instrument_hash, role, document_kind, team_id, part_kind, part, ratings, scored, percent_sum, percent_squares, score_sum, out_of_sum, true from rating_rollup_facts;
