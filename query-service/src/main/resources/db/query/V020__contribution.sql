-- Owner: query-service, CaseContributions. One row for each contribution that a case asked for, or for which advice that was held is
-- used: its dates and how far it has come, and no word of what was asked or advised. May be rebuilt from the events at will; every
-- read model is emptied here, and written anew from them.
create table query.contribution (
    case_id             uuid    not null,
    contribution        int     not null, -- its number within the case
    case_reference      text    not null,
    reference           text    not null, -- as those who are asked know it
    proceeding          text    not null, -- for what it is asked
    plan                int     not null, -- whose review or reassessment it is; 0 for a needs assessment
    proceeding_number   int     not null, -- of the assessment, the review or the reassessment
    decided_on          date,             -- the decision after which it is asked for; null for a review
    source              text    not null,
    service             uuid,             -- null where nobody of the register is asked
    sent_on             date,             -- null, as the next two, where advice that was held is used
    received_on         date,
    due_on              date,
    acknowledged_on     date,
    standing            text    not null,
    awaited             boolean not null, -- it is outstanding, and that for which it is asked goes on
    answers             int     not null,
    answered_on         date,             -- the first advice
    last_answered_on    date,             -- the latest, where it was sent back in between
    answered_late       boolean not null,
    responded_on        date,             -- the first advice, or else the nil return, or the day it was declined
    times_returned      int     not null,
    returned_on         date,             -- the last time
    usable_on           date,             -- accepted, or decided that what is held is enough
    accepted_first_time boolean not null,
    ended_on            date,             -- without advice
    declined_because    text,
    excepted            boolean not null, -- from the six weeks
    chases              int     not null,
    chased_on           date,             -- the last time
    escalated_to        text,             -- the last step
    escalated_on        date,
    expected_on         date,             -- as whoever was asked said last who cannot keep the date
    primary key (case_id, contribution)
);
create index contribution_reference on query.contribution (reference);
-- What is asked of a service, and what of it is outstanding.
create index contribution_service on query.contribution (service, awaited, due_on);
-- What is outstanding of anybody, the first to fall due first.
create index contribution_due on query.contribution (due_on, reference) where awaited;

truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.plan_ending,
    query.taken_over_plan, query.milestone, query.allocation, query.assessment_as_known, query.moved_plan, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
