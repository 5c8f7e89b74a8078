-- Owner: query-service, CaseContributions. One row for each contribution of a case: who was asked, when, and what came of it. What was
-- asked and answered stands in the events alone. May be rebuilt from the events at will; every read model is emptied here, and
-- written anew from them.
create table query.contribution (
    case_id           uuid    not null,
    contribution      int     not null, -- its number in the case
    case_reference    text    not null,
    reference         text    not null, -- by which it is known outside the case
    proceeding        text    not null, -- for what it is asked
    plan              int     not null, -- whose review or reassessment that is; 0 where it is an assessment
    number            int     not null, -- of the assessment, the review or the reassessment
    source            text    not null,
    service_id        uuid,             -- null where nobody of the register is asked
    decided_on        date,             -- the decision after which it is asked; none for a review
    sent_on           date,             -- null, as are the next two, where the advice was held
    received_on       date,
    due_on            date,
    acknowledged_on   date,
    chased_on         date,             -- last
    chases            int     not null,
    escalated_to      text,             -- last
    expected_on       date,             -- as was said last
    answered_on       date,             -- first
    responded_on      date,             -- the first advice, nil return or decline
    last_answered_on  date,
    returned_on       date,             -- last
    times_returned    int     not null,
    usable_on         date,
    accepted_first    boolean not null,
    standing          text    not null,
    excepted          boolean not null,
    awaited           boolean not null, -- whether somebody waits for it, or has it to read
    primary key (case_id, contribution)
);
create unique index contribution_reference on query.contribution (reference);
create index contribution_awaited on query.contribution (due_on, reference) where awaited;
create index contribution_of_service on query.contribution (service_id, sent_on);
create index contribution_sent on query.contribution (sent_on);

truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.plan_ending,
    query.taken_over_plan, query.moved_plan, query.milestone, query.allocation, query.assessment_as_known, query.case_history;

-- Owner: query-service, Milestones.
alter table query.milestone
    add column contribution int not null, -- 0 where none
    drop constraint milestone_pkey,
    add primary key (case_id, kind, episode, plan, review, transfer, proceeding, decision, route, contribution);

do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
