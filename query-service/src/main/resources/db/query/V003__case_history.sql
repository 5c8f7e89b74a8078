-- Owner: query-service, CaseHistory. Every event of every case, with who recorded it. May be rebuilt from the events at will.
create table query.case_history (
    case_id          uuid        not null,
    sequence         bigint      not null,
    event_type       text        not null,
    business_date    date,
    recorded_at      timestamptz not null,
    recorded_by      text,
    recorded_by_role text,
    recorded_by_team text,
    payload          jsonb       not null,
    primary key (case_id, sequence)
);
create index case_history_recorded_at on query.case_history (recorded_at);
