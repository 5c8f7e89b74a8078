-- Owner: event-store. Which transaction wrote an event, so that readers can tell what may still appear before it.
--
-- Numbers of events are taken in one order and become visible in another. A reader that goes by number alone can pass by a
-- number whose transaction has yet to commit, and never sees its event. So readers go by (written_by, global_index), and only
-- as far as the oldest transaction that is still at work: whatever commits later comes after all that they have read.
alter table event_store.event add column written_by xid8 not null default pg_current_xact_id();
create unique index event_in_order_of_reading on event_store.event (written_by, global_index);

-- Readers were at a number, and may have left numbers out. Everything that exists now was written by this one transaction.
-- What they left out is read again, with what follows it: handling an event twice does no harm.
update event_store.token
set token = json_build_object(
        'writtenBy', pg_current_xact_id()::text::bigint,
        'globalIndex', least((token::jsonb ->> 'index')::bigint,
                             (select min(gap::bigint) - 1 from jsonb_array_elements_text(token::jsonb -> 'gaps') gap)))::text,
    token_type = 'uk.ehcqa.eventstore.storage.ReadUpTo'
where token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken';

-- A transaction that is at work holds all readers back, so one that writes events has half a minute to commit or is cut off.
-- And a transaction that began to write before another one wrote an event of the same case, and adds the next event after
-- that one, would turn the case's events round: it has to be tried again.
drop trigger commit_soon on event_store.event;
drop function event_store.commit_soon();
create function event_store.keep_order() returns trigger language plpgsql as $$
begin
    set local transaction_timeout = '30s';
    if exists (select from added
               join event_store.event before on before.aggregate_id = added.aggregate_id
                   and before.sequence = added.sequence - 1 and before.written_by > added.written_by) then
        raise exception 'The event before this one was written by a later transaction' using errcode = 'serialization_failure';
    end if;
    return null;
end $$;
create trigger keep_order after insert on event_store.event
    referencing new table as added for each statement execute function event_store.keep_order();

-- After a logical restore the numbers of transactions begin anew: all events count as written before any transaction of this
-- server, and readers start again. To be called once, with no program running, after pg_restore into another server.
create procedure event_store.begin_anew() language sql as $$
    update event_store.event set written_by = '0';
    delete from event_store.token;
$$;
