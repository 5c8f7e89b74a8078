-- Assessments without a date have no entry in its index: most have none when they are opened, and each step writes the row anew.
drop index query.needs_assessment_ended;
drop index query.needs_assessment_decided;
drop index query.needs_assessment_no_plan;
drop index query.needs_assessment_final_plan;
create index needs_assessment_ended on query.needs_assessment (ended_on) where ended_on is not null;
create index needs_assessment_decided on query.needs_assessment (decided_on) where decided_on is not null;
create index needs_assessment_no_plan on query.needs_assessment (no_plan_notice_sent_on) where no_plan_notice_sent_on is not null;
create index needs_assessment_final_plan on query.needs_assessment (final_plan_sent_on) where final_plan_sent_on is not null;

-- Room in each page for a row's next version: it then needs no new entries in the indexes, least of all in that of names.
alter table query.case_file set (fillfactor = 70);
