-- Owner: query-service, KeptAudits. Audits as lists show them: who marks them and how far they have come. It holds nobody's answers, and
-- no grade before it stands. Written from the events of audits, not from those of cases.
create table query.audit (
    audit_id       uuid        primary key,
    version        bigint      not null,
    recorded_at    timestamptz not null,
    case_id        uuid        not null,
    auditor        text        not null,
    second_auditor text,                 -- where it is marked twice
    moderator      text,                 -- where somebody settles what two see too differently
    begun_on       date        not null,
    closed         boolean     not null, -- graded, or withdrawn
    state          jsonb       not null
);
create index audit_case on query.audit (case_id);

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
