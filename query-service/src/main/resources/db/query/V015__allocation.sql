-- Owner: query-service, Allocations. One row for each case that was allocated, with the latest allocation. May be rebuilt from the
-- events at will; every read model is emptied here, and written anew from them.
create table query.allocation (
    case_id      uuid primary key,
    reference    text not null,
    caseworker   text not null, -- by the name they have on the pages
    allocated_on date not null
);
create index allocation_caseworker on query.allocation (caseworker);
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.milestone,
    query.plan_ending, query.taken_over_plan, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
