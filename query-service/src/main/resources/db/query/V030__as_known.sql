-- Owner: query-service, KnownTable. Beside each table of which the past is asked, its rows as they were known at each moment, for each
-- day: what stands there, with the time in which it was known and the days for which it held. A row was known from known_from until
-- known_until, and holds for the days from holds_from on; but since next_known_from it is known that from next_from on it does not hold.
-- A column that is added to one of these tables is added to that beside it too. May be rebuilt from the events at will; every read model
-- is emptied here, and written anew from them.
create table query.as_known (
    holds_from      date        not null,
    known_from      timestamptz not null,
    known_until     timestamptz, -- null while it is known so
    next_from       date,        -- null where it holds for all days since the first
    next_known_from timestamptz
);

drop table query.assessment_as_known;
drop table query.review_as_known;

-- Room is left for a row's next version: what is known of it is closed once or twice.
create table query.needs_assessment_as_known (like query.needs_assessment, like query.as_known) with (fillfactor = 80);
alter table query.needs_assessment_as_known add primary key (case_id, episode, holds_from, known_from);

create table query.plan_as_known (like query.plan, like query.as_known) with (fillfactor = 80);
alter table query.plan_as_known add primary key (case_id, plan, holds_from, known_from);

create table query.review_as_known (like query.review, like query.as_known) with (fillfactor = 80);
alter table query.review_as_known add primary key (case_id, plan, review, holds_from, known_from);

create table query.phase_transfer_as_known (like query.phase_transfer, like query.as_known) with (fillfactor = 80);
alter table query.phase_transfer_as_known add primary key (case_id, plan, transfer, holds_from, known_from);

create table query.taken_over_plan_as_known (like query.taken_over_plan, like query.as_known) with (fillfactor = 80);
alter table query.taken_over_plan_as_known add primary key (case_id, plan, holds_from, known_from);

create table query.moved_plan_as_known (like query.moved_plan, like query.as_known) with (fillfactor = 80);
alter table query.moved_plan_as_known add primary key (case_id, plan, holds_from, known_from);

create table query.plan_ending_as_known (like query.plan_ending, like query.as_known) with (fillfactor = 80);
alter table query.plan_ending_as_known add primary key (case_id, plan, holds_from, known_from);

create table query.milestone_as_known (like query.milestone, like query.as_known) with (fillfactor = 80);
alter table query.milestone_as_known add primary key
    (case_id, kind, episode, plan, review, transfer, proceeding, consultation, decision, route, contribution, holds_from, known_from);

drop table query.as_known;

truncate query.case_file, query.needs_assessment, query.allocation, query.plan, query.review, query.phase_transfer, query.milestone,
    query.plan_ending, query.taken_over_plan, query.moved_plan, query.contribution, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
