-- Owner: event-store, ErasureLog. Whose data were erased. Written with the event that says so, and never emptied: a key store
-- that comes back from a backup has these keys destroyed again before anything is read.
create table event_store.erased_subject (
    subject          uuid        primary key,
    erased_at        timestamptz not null default now(),
    key_destroyed_at timestamptz
);
create index erased_subject_unfinished on event_store.erased_subject (subject) where key_destroyed_at is null;

-- Owner: event-store, TableRewrites. Tables from which rows of an erased person are gone, but not yet the bytes on the disk.
create table event_store.rewrite_due (
    table_name text        primary key,
    noted_at   timestamptz not null default clock_timestamp()
);
