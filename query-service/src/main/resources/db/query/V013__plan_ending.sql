-- Owner: query-service, PlanEndings. One row for each plan in force of which it is considered, or decided, that it will end. May be
-- rebuilt from the events at will; every read model is emptied here, and written anew from them.
create table query.plan_ending (
    case_id              uuid not null,
    plan                 int  not null,
    reference            text not null,
    family_consulted_on  date,
    setting_consulted_on date,
    decided_on           date, -- the day the family was told, in a notice of its own or in a review
    maintained_until     date, -- the last day of the time to appeal, where it was decided and no appeal is undecided
    primary key (case_id, plan)
);
create index plan_ending_maintained_until on query.plan_ending (maintained_until);

-- Owner: query-service, TakenOverPlans. One row for each plan that another authority transferred, where the day is on record.
create table query.taken_over_plan (
    case_id          uuid    not null,
    plan             int     not null,
    reference        text    not null,
    transferred_from text    not null, -- the number of the authority
    transferred_on   date    not null,
    year             int     not null, -- of the transfer
    due_on           date    not null, -- the last day for telling the family
    met_on           date,             -- the day the family was told
    plan_in_force    boolean not null,
    primary key (case_id, plan)
);
create index taken_over_plan_year on query.taken_over_plan (year);
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.appeal_limit,
    query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
