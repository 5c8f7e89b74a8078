-- Owner: query-service, Milestones. A legal date may concern a setting that is consulted, by its number; 0 where none. A case file says
-- more of the dates that were put right: every read model is emptied here, and written anew from the events.
alter table query.milestone
    add column consultation int not null default 0,
    drop constraint milestone_pkey,
    add primary key (case_id, kind, episode, plan, review, transfer, proceeding, consultation, decision, route, contribution);

-- Owner: query-service, ReviewsAsKnown. Every review as it was known at each moment: what stands in query.review, with the time in
-- which it was known.
create table query.review_as_known (
    case_id         uuid        not null,
    plan            int         not null,
    review          int         not null,
    known_from      timestamptz not null,
    known_until     timestamptz, -- null while it is known so
    awaited_until   date,        -- the last day on which its decision was awaited; null while it is
    reference       text        not null,
    meeting_held_on date        not null,
    decision_due_on date        not null,
    decided_on      date,
    outcome         text,
    awaited         boolean     not null,
    primary key (case_id, plan, review, known_from)
);
create index review_as_known_meeting on query.review_as_known (meeting_held_on);

truncate query.case_file, query.needs_assessment, query.assessment_as_known, query.allocation, query.plan, query.review,
    query.phase_transfer, query.milestone, query.plan_ending, query.taken_over_plan, query.moved_plan, query.contribution,
    query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
