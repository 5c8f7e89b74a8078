-- Owner: query-service, AppealDates. One row for each limit of mediation, of an order, or of what stands in its place. May be rebuilt
-- from the events at will; every read model is emptied here, and written anew from them.
create table query.appeal_limit (
    case_id      uuid    not null,
    decision     text    not null, -- that the family was told
    number       int     not null, -- of the assessment or of the plan that the decision is about
    review       int     not null, -- that ended with the decision; 0 where none did
    proceeding   int     not null, -- an amendment without a review, or a ceasing, that ended with the decision; 0 where none did
    route        text    not null, -- MEDIATION or TRIBUNAL
    limit_name   text    not null,
    reference    text    not null,
    of_an_order  boolean not null,
    counted_from date    not null,
    due_on       date    not null,
    met_on       date,
    primary key (case_id, decision, number, review, proceeding, route, limit_name)
);
create index appeal_limit_due on query.appeal_limit (due_on);
truncate query.case_file, query.needs_assessment, query.plan, query.review, query.phase_transfer, query.case_history;
do $$
begin
    if to_regclass('event_store.token') is not null then
        delete from event_store.token where processor_name = 'cases';
    end if;
end $$;
