-- Owner: query-service, KnownFrameworks. The versions of frameworks that were published here, and the draft of the next of each.
-- Written from the events of frameworks, not from those of cases; may be rebuilt from them at will.
create table query.audit_framework (
    framework_id uuid   primary key,
    version      bigint not null,     -- the number of the last event, counted from 0
    name         text   not null,
    draft        jsonb,               -- the document; null while there is none
    published    jsonb  not null      -- the documents, each with the day of its publication
);
-- Their events may have been read before there was a table: those that were written are passed over.
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
