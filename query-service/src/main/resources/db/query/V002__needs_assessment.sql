-- Owner: query-service, NeedsAssessments. One row for each needs assessment. May be rebuilt from the events at will.
create table query.needs_assessment (
    case_id                uuid    not null,
    number                 int     not null,
    reference              text    not null,
    received_on            date    not null,
    requested_by           text,
    stage                  text    not null,
    decided_on             date, -- the first decision whether to assess, also where it was overturned
    assessment_agreed      boolean,
    decision_due_on        date    not null,
    advice_requested_on    date,
    no_plan_notice_sent_on date,
    no_plan_notice_due_on  date    not null,
    draft_sent_on          date, -- the first draft
    final_plan_sent_on     date,
    final_plan_due_on      date    not null,
    ended_on               date, -- null while the assessment is open
    excepted_from_decision boolean not null,
    excepted_from_no_plan  boolean not null,
    excepted_from_final    boolean not null,
    overturned             boolean not null,
    next_limit             text,
    next_due_on            date,
    primary key (case_id, number)
);
create index needs_assessment_open on query.needs_assessment (next_due_on) where ended_on is null;
create index needs_assessment_ended on query.needs_assessment (ended_on);
create index needs_assessment_received on query.needs_assessment (received_on);
create index needs_assessment_decided on query.needs_assessment (decided_on);
create index needs_assessment_no_plan on query.needs_assessment (no_plan_notice_sent_on);
create index needs_assessment_final_plan on query.needs_assessment (final_plan_sent_on);
