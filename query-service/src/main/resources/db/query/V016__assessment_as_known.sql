-- Owner: query-service, AssessmentsAsKnown. Every needs assessment as it was known at each moment, for each day: what stands in
-- query.needs_assessment, with the time in which it was known and the days for which it held. A row was known from known_from until
-- known_until, and holds for the days from holds_from on; but since next_known_from it is known that from next_from another row
-- holds. May be rebuilt from the events at will; every read model is emptied here, and written anew from them.
create table query.assessment_as_known (
    case_id                uuid        not null,
    episode                int         not null,
    holds_from             date        not null,
    known_from             timestamptz not null,
    known_until            timestamptz, -- null while it is known so
    next_from              date,
    next_known_from        timestamptz,
    reference              text        not null,
    received_on            date        not null,
    requested_by           text,
    stage                  text        not null,
    decided_on             date,
    assessment_agreed      boolean,
    decision_due_on        date        not null,
    advice_requested_on    date,
    no_plan_notice_sent_on date,
    no_plan_notice_due_on  date        not null,
    draft_sent_on          date,
    final_plan_sent_on     date,
    final_plan_due_on      date        not null,
    ended_on               date,
    excepted_from_decision boolean     not null,
    excepted_from_no_plan  boolean     not null,
    excepted_from_final    boolean     not null,
    overturned             boolean     not null,
    next_step              text,
    next_limit             text,
    next_due_on            date,
    primary key (case_id, episode, holds_from, known_from)
) with (fillfactor = 80); -- room for a row's next version: what is known of it is closed once or twice
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.milestone,
    query.allocation, query.plan_ending, query.taken_over_plan, query.case_history;
-- The latest moment at which any of its events was recorded: what is known of a case never goes backwards.
alter table query.case_file add column recorded_at timestamptz not null;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
