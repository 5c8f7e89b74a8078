-- Owner: Poison. Spoils events as they are stored, so that nobody can have read them before.
create schema poison;

-- Which of the cases that are opened from now on, and which of their events.
create table poison.draw (
    opened       bigint  primary key, -- the number of the case among those that are opened
    sequence     bigint  not null,
    unreadable   boolean not null, -- if not, it can be read, and its row is refused
    aggregate_id text    unique, -- once the case is opened
    event_id     uuid    unique, -- once the event is stored
    metadata     jsonb -- as they were
);
create sequence poison.opened;

-- The metadata say who recorded it. Decisions on the case go by the payload alone, so that people can go on recording.
create function poison.pour() returns trigger language plpgsql as $$
declare
    number bigint;
    spoil  boolean;
begin
    if new.sequence = 0 and new.aggregate_type = 'EhcCase' then
        number := nextval('poison.opened');
        update poison.draw set aggregate_id = new.aggregate_id where opened = number;
    end if;
    update poison.draw set event_id = new.event_id, metadata = new.metadata
    where aggregate_id = new.aggregate_id and sequence = new.sequence
    returning unreadable into spoil;
    if spoil then
        new.metadata := '"poison"';
    end if;
    return new;
end $$;
create trigger pour before insert on event_store.event for each row execute function poison.pour();

create function poison.refuse() returns trigger language plpgsql as $$
begin
    if exists (select from poison.draw
               where not unreadable and aggregate_id = new.case_id::text and sequence = new.sequence) then
        raise exception using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse before insert on query.case_history for each row execute function poison.refuse();

-- What the read models cannot have: a poison event and whatever follows it in its case.
create view poison.waiting as
    select event.* from event_store.event event join poison.draw using (aggregate_id)
    where event.sequence >= draw.sequence;

-- What they must have: all the rest.
create view poison.sound as
    select event.* from event_store.event event
    where aggregate_type = 'EhcCase'
        and not exists (select from poison.waiting where waiting.event_id = event.event_id);

-- How long after they were committed the events of the other cases were shown, since there was any poison.
create view poison.delay as
    select 1000 * extract(epoch
        from pg_xact_commit_timestamp(shown.xmin) - pg_xact_commit_timestamp(event.xmin)) as millis
    from event_store.event event
        join query.case_history shown on shown.case_id = event.aggregate_id::uuid and shown.sequence = event.sequence
    where event.aggregate_id not in (select aggregate_id from poison.waiting)
        and event.global_index > (select min(global_index) from poison.waiting);
