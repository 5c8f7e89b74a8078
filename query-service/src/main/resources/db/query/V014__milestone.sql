-- Owner: query-service, Milestones. One row for each legal date of a case, the authority's and other people's; kind and subject tell
-- it from every other of the case, and stay as they are while its dates are put right. May be rebuilt from the events at will; every
-- read model is emptied here, and written anew from them.
create table query.milestone (
    case_id      uuid    not null,
    kind         text    not null,
    episode      int     not null, -- the assessment that it concerns; 0 where none, and so on
    plan         int     not null,
    review       int     not null, -- of that plan; of one that has not begun, the number it will have
    transfer     int     not null, -- the expected transfer between phases
    proceeding   int     not null, -- the amendment without a review, or the ceasing
    decision     text    not null, -- that the family was told; empty where none
    route        text    not null, -- MEDIATION or TRIBUNAL where one of them leads to it; empty where none
    reference    text    not null,
    whose        text    not null,
    counted_from date    not null,
    due_on       date    not null,
    met_on       date,
    excepted     boolean not null,
    primary key (case_id, kind, episode, plan, review, transfer, proceeding, decision, route)
);
-- What the authority has still to do, the first to fall due first; what others have, beside it.
create index milestone_to_do on query.milestone (due_on, reference) where met_on is null and whose = 'AUTHORITY';
create index milestone_awaited on query.milestone (due_on, reference) where met_on is null and whose <> 'AUTHORITY';
-- What follows from mediation and orders, by the years in which it is due.
create index milestone_of_dispute on query.milestone (due_on) where route <> '';
drop table query.appeal_limit;
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.plan_ending,
    query.taken_over_plan, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
