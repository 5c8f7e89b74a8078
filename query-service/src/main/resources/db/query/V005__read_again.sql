-- Owner: query-service. An assessment goes by its episode here too, and the step that comes next is kept with it. The words that
-- names are searched by are other ones. Only the events hold what all this is made of: every read model is emptied, and
-- written anew from the events.
alter table query.needs_assessment rename column number to episode;
alter table query.needs_assessment add column next_step text;
truncate query.case_file, query.needs_assessment, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
    if to_regclass('event_store.dead_letter') is not null then
        delete from event_store.dead_letter where projection = 'cases';
        delete from event_store.rebuild where projection = 'cases';
    end if;
end $$;
