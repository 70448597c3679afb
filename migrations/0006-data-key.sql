-- A fingerprint of the key that documents are sealed with (never the key): a lost or mistyped key is found at start.
create table data_key (
  only        boolean primary key default true check (only),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$')
);
