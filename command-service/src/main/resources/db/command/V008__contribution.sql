-- Owner: command.contribution. By which reference each contribution is known outside its case, kept in the transaction of the events.
create sequence command.contribution_number start 2001;

create table command.contribution (
    reference    text    primary key,
    case_id      uuid    not null,
    contribution integer not null,
    service_id   uuid,
    unique (case_id, contribution)
);
