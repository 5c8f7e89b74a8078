-- Owner: query-service, PhaseTransfers. One row for each expected transfer before which a plan is to be reviewed and amended. Which
-- transfer is due next stands with the plan. May be rebuilt from the events at will; every read model is emptied here, and written
-- anew from them.
create table query.phase_transfer (
    case_id       uuid    not null,
    plan          int     not null,
    transfer      int     not null,
    reference     text    not null,
    kind          text    not null,
    year          int     not null, -- the calendar year of the transfer
    day           date,             -- of a kind that goes by its day
    due_on        date    not null,
    met_on        date,
    plan_in_force boolean not null,
    primary key (case_id, plan, transfer)
);
create index phase_transfer_year on query.phase_transfer (year);
alter table query.plan add column next_transfer text; -- its kind, where next_limit is PHASE_TRANSFER
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
