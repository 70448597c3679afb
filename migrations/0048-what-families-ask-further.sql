-- What a parent carer forum asked of an audit and the register did not hold: whether the family was kept informed while it waited, whether the place that
-- it wanted was named in section I, and whether advice was asked for that never came. null: not recorded.
alter table plan
  add column family_informed text check (family_informed in ('each-step','some-steps','asked','not')),
  -- named: the place that the family preferred; other: another one; none: the family named no preference.
  add column preferred_place text check (preferred_place in ('named','other','none')),
  add column advice_missing int check (advice_missing between 0 and 50);
