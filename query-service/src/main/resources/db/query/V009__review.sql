-- Owner: query-service, HeldReviews. One row for each review of which the meeting is on record. May be rebuilt from the events at
-- will; every read model is emptied here, and written anew from them.
create table query.review (
    case_id         uuid    not null,
    plan            int     not null,
    review          int     not null,
    reference       text    not null,
    meeting_held_on date    not null,
    decision_due_on date    not null,
    decided_on      date,
    outcome         text,
    awaited         boolean not null, -- the decision on it is still to come
    primary key (case_id, plan, review)
);
create index review_meeting on query.review (meeting_held_on);
truncate query.case_file, query.needs_assessment, query.plan, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
