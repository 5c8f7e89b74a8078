-- Owner: query-service, MovedPlans. One row for each plan whose holder moves, or moved, to another authority. May be
-- rebuilt from the events at will; every read model is emptied here, and written anew from them.
create table query.moved_plan (
    case_id       uuid    not null,
    plan          int     not null,
    reference     text    not null,
    authority     text,             -- its number, and the days of the move, where the move is on record
    moves_on      date,
    learned_on    date,
    year          int     not null, -- of the transfer, or else of the move
    due_on        date,             -- the last day for the transfer
    met_on        date,             -- the day of the transfer
    plan_in_force boolean not null,
    primary key (case_id, plan)
);
create index moved_plan_year on query.moved_plan (year);

truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.plan_ending,
    query.taken_over_plan, query.milestone, query.allocation, query.assessment_as_known, query.case_history;

-- Owner: query-service, Plans.
alter table query.plan
    add column updated_on date not null, -- made, or sent as amended
    add column amendment_decided_on date; -- since then, where only a return tells of it
create index plan_updated on query.plan (updated_on) where ceased_on is null;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
