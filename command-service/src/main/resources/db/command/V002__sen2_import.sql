-- Owned by ImportTable and ImportRowTable: what became of imports. Operational, not events: an import may add no event at all.
create table command.sen2_import (
    import_id       uuid primary key,
    file_name       text not null,
    bytes           bigint not null,
    started_by      text not null,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    state           text not null,
    authority       text,
    year            text,
    reference_date  text,
    refusal         text,
    facts           jsonb,
    people          bigint not null default 0,
    people_done     bigint not null default 0,
    people_a_second bigint not null default 0,
    ignored         jsonb not null default '{}'
);
create index sen2_import_latest on command.sen2_import (started_at desc);

-- No name and no date of birth.
create table command.sen2_import_row (
    import_id      uuid not null references command.sen2_import,
    number         bigint not null,
    person         bigint not null,
    module         text not null,
    line           bigint not null,
    outcome        text not null,
    case_reference text,
    reason         text,
    item           text,
    facts          jsonb,
    primary key (import_id, number)
);
create index sen2_import_row_by_outcome on command.sen2_import_row (import_id, outcome, module, number);

create table command.sen2_import_count (
    import_id uuid not null references command.sen2_import,
    module    text not null,
    outcome   text not null,
    rows      bigint not null,
    primary key (import_id, module, outcome)
);
