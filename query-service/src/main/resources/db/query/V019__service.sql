-- Owner: query-service, Services. The register of services as it stands, and what was recorded in it. Written from the events of
-- services, not from those of cases; may be rebuilt from them at will.
create table query.service (
    service_id  uuid        primary key,
    version     bigint      not null,
    recorded_at timestamptz not null,
    name        text        not null,
    agency      text        not null,
    stream      text        not null,
    lead_address         text not null,
    commissioner_address text not null,
    requests_address     text not null,
    closed_on   date,                 -- while it is closed
    particulars jsonb       not null
);
create table query.service_history (
    service_id  uuid        not null,
    sequence    bigint      not null,
    recorded_at timestamptz not null,
    recorded_by text,
    event_type  text        not null,
    payload     jsonb       not null,
    primary key (service_id, sequence)
);
