-- A case file says which versions of its plans are on record in words: every read model is emptied here, and written anew.
truncate query.case_file, query.needs_assessment, query.assessment_as_known, query.allocation, query.plan, query.review,
    query.review_as_known, query.phase_transfer, query.milestone, query.plan_ending, query.taken_over_plan, query.moved_plan,
    query.contribution, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
