-- Owner: command-service. The planner's statistics keep the commonest values of a column, here names, where no erasure finds
-- them; and it needs none to choose an index.
alter table command.child
    alter column surname set statistics 0,
    alter column forename set statistics 0,
    alter column birth_date set statistics 0,
    alter column postcode set statistics 0,
    alter column upn set statistics 0,
    alter column uln set statistics 0;
alter table command.child_name
    alter column surname_key set statistics 0,
    alter column forename_key set statistics 0,
    alter column written set statistics 0,
    alter column birth_date set statistics 0;
alter table command.return_row
    alter column items set statistics 0;
