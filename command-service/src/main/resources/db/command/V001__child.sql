-- Owned by JdbcChildRegister: who has a case already, kept in the transaction of the events it follows from.
create sequence command.case_number;

create table command.child (
    case_id      uuid primary key,
    reference    text not null unique,
    surname      text not null,
    forename     text not null,
    surname_key  text not null,
    forename_key text not null,
    birth_date   date not null,
    postcode     text,
    upn          text,
    uln          text
);
create unique index child_upn on command.child (upn) where upn is not null;
create unique index child_uln on command.child (uln) where uln is not null;
create index child_name on command.child (birth_date, surname_key, forename_key);

create table command.child_request (
    case_id     uuid not null references command.child,
    received_on date not null,
    primary key (case_id, received_on)
);
