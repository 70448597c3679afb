-- The files of audit tools that were read into this database, by the SHA-256 of their bytes: a start that finds them all here
-- reads and checks none of them again.
create table shipped_file (
  sha256          text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  instrument_hash text not null references instrument_version (hash)
);
