-- Owner: query-service, Plans. One row for each plan, with what is due next in its reviews. May be rebuilt from the events at will;
-- every read model is emptied here, and written anew from them.
create table query.plan (
    case_id           uuid not null,
    plan              int  not null,
    reference         text not null,
    made_on           date not null,
    ceased_on         date, -- null while the plan is in force
    last_completed_on date, -- the day a review was last completed
    meeting_held_on   date, -- that of the review under way
    next_limit        text,
    next_due_on       date,
    primary key (case_id, plan)
);
create index plan_next on query.plan (next_due_on) where next_due_on is not null;
truncate query.case_file, query.needs_assessment, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
