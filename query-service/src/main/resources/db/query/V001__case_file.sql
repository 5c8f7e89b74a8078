-- Owner: query-service, CaseFiles. Each case as its events tell it. May be emptied and rebuilt from the events at will.
create table query.case_file (
    case_id    uuid     primary key,
    reference  text     not null unique,
    version    bigint   not null, -- the number of the last event in it
    surname    text     not null,
    forename   text     not null,
    birth_date date     not null,
    name_words tsvector not null, -- to search by
    state      jsonb    not null
);
create index case_file_name_words on query.case_file using gin (name_words);
