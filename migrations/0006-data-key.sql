-- A fingerprint of the key that documents are sealed with (never the key): a lost or mistyped key is found at start.
create table data_key (
  one_row     boolean primary key default true check (one_row),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$')
);
