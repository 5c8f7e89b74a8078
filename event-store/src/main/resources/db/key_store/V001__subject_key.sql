-- Owner: event-store, KeyTable. The key of each person whose data are in events, wrapped under the master key, which is not here.
-- A row without a key is a tombstone: the key was destroyed, and there will never be another for this person.
create table key_store.subject_key (
    subject uuid        primary key,
    wrapped bytea,
    made_at timestamptz not null default now()
);
