-- Owner: query-service, Milestones and Plans. Which limits there are goes by the rule that bound when they began, and an order to amend
-- a plan that was to end keeps it at once: every read model is emptied here, and written anew from the events.
truncate query.case_file, query.needs_assessment, query.assessment_as_known, query.allocation, query.plan, query.review,
    query.phase_transfer, query.milestone, query.plan_ending, query.taken_over_plan, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
