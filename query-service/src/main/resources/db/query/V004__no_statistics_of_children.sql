-- Owner: query-service. The planner's statistics keep the commonest values of a column, here names, where no erasure finds
-- them; and it needs none to choose an index.
alter table query.case_file
    alter column surname set statistics 0,
    alter column forename set statistics 0,
    alter column birth_date set statistics 0,
    alter column name_words set statistics 0,
    alter column state set statistics 0;
alter table query.case_history
    alter column payload set statistics 0;
