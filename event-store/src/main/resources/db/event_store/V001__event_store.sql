-- Owner: event-store. What happened, in the order it was recorded. Rows are added, never changed or deleted.
create table event_store.event (
    global_index     bigint generated always as identity primary key,
    event_id         uuid        not null unique,
    aggregate_id     text        not null,
    sequence         bigint      not null,
    aggregate_type   text,
    recorded_at      timestamptz not null,
    payload_type     text        not null,
    payload_revision text        not null,
    payload          jsonb       not null,
    metadata         jsonb       not null,
    unique (aggregate_id, sequence)
);

-- Readers wait an hour for an event whose number is taken but which is not yet visible. A writer that takes a number has
-- half a minute to commit or is cut off, so that no event can appear after the readers have gone on.
create function event_store.commit_soon() returns trigger language plpgsql as $$
begin
    set local transaction_timeout = '30s';
    return null;
end $$;
create trigger commit_soon before insert on event_store.event
    for each statement execute function event_store.commit_soon();

-- Owner: event-store. Aggregates as they stood after an event, to spare reading all their events. May be emptied at will.
create table event_store.snapshot (
    event_id         uuid        not null unique,
    aggregate_id     text        not null,
    sequence         bigint      not null,
    aggregate_type   text        not null,
    recorded_at      timestamptz not null,
    payload_type     text        not null,
    payload_revision text,
    payload          jsonb       not null,
    metadata         jsonb       not null,
    primary key (aggregate_id, sequence)
);

-- Owner: event-store. How far each event processor has read. A row changes with every batch, so pages keep room for it.
create table event_store.token (
    processor_name text    not null,
    segment        integer not null,
    token          text,
    token_type     text,
    claimed_at     text    not null,
    owner          text,
    primary key (processor_name, segment)
) with (fillfactor = 50);
