-- Owner: query-service, CaseContributions. When advice was taken further up last, when asking for it ended without advice, and whether the
-- child or young person has died: nobody is written to about somebody who has died. Every read model is emptied, and written anew from the
-- events.
truncate query.case_file, query.needs_assessment, query.assessment_as_known, query.allocation, query.plan, query.review,
    query.review_as_known, query.phase_transfer, query.milestone, query.plan_ending, query.taken_over_plan, query.moved_plan,
    query.contribution, query.case_history;

alter table query.contribution
    add column escalated_on date, -- last
    add column ended_on     date, -- by a nil return, declined or withdrawn
    add column died         boolean not null;

do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
