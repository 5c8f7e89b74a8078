-- Owned by JdbcChildRegister: who has a case already, kept in the transaction of the events it follows from.
create sequence command.case_number;

create table command.child (
    case_id    uuid primary key,
    reference  text not null unique,
    surname    text not null,
    forename   text not null,
    birth_date date not null,
    postcode   text,
    upn        text,
    uln        text
);
create unique index child_upn on command.child (upn) where upn is not null;
create unique index child_uln on command.child (uln) where uln is not null;

-- Every name and date of birth under which a case was ever held or returned.
create table command.child_name (
    case_id      uuid not null references command.child,
    surname_key  text not null,
    forename_key text not null,
    birth_date   date not null,
    primary key (case_id, surname_key, forename_key, birth_date)
);
create index child_name_looked_up on command.child_name (birth_date, surname_key, forename_key);

create table command.child_day (
    case_id uuid not null references command.child,
    day     date not null,
    primary key (case_id, day)
);
