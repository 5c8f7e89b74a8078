-- Owner: event-store. Events that a projection could not take in, and those of the same case that wait behind them. A letter
-- points to its event and holds nothing of it, and of what went wrong no more than what kind of failure it was and where.
create table event_store.dead_letter (
    projection   text        not null,
    aggregate_id text        not null,
    sequence     bigint      not null,
    event_id     uuid        not null references event_store.event (event_id),
    parked_at    timestamptz not null default now(),
    failure      text, -- null, as is the place, while the event waits for the one before
    failed_at    text,
    primary key (projection, aggregate_id, sequence)
);

-- Owner: event-store. The latest rebuilding of each projection. Whoever goes on with it takes the row first.
create table event_store.rebuild (
    projection  text        primary key,
    started_at  timestamptz not null default now(),
    started_by  text        not null,
    cases       bigint      not null, -- how many there were
    rebuilt     bigint      not null default 0,
    changed     bigint      not null default 0, -- how many stood otherwise before
    reached     text        not null default '', -- the last case rebuilt
    finished_at timestamptz,
    failure     text -- why it was given up, as of a letter
);

-- Readers that start again take in everything that was ever parked, and the read models may not have come with the events.
create or replace procedure event_store.begin_anew() language sql as $$
    update event_store.event set written_by = '0';
    delete from event_store.token;
    delete from event_store.dead_letter;
    delete from event_store.rebuild;
$$;
