-- Owner: document-store, DocumentTable. Documents about children. Nothing here tells what is in them or what they are called:
-- that is sealed under the key of the child, and cannot be read any more once that is destroyed.
create table document.document (
    document_id uuid        primary key,
    case_id     uuid        not null,
    particulars bytea,                    -- name, kind, length and fingerprint, sealed; there are none until all of it is here
    sealed_with text        not null,     -- the algorithm, as in JSON Web Algorithms
    chunk_bytes int         not null,     -- how long each chunk was before it was sealed, but for the last
    stays_until timestamptz               -- when it is swept away; never, once something that was recorded refers to it
);
create index document_case on document.document (case_id);
create index document_stays_until on document.document (stays_until) where stays_until is not null;

create table document.chunk (
    document_id uuid  not null references document.document on delete cascade,
    number      int   not null, -- from 0
    sealed      bytea not null,
    primary key (document_id, number)
);
-- What was sealed does not get smaller.
alter table document.chunk alter column sealed set storage external;

-- DocumentSweeping. The shape that db-scheduler 16.12 asks for.
create table document.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on document.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on document.scheduled_task (last_heartbeat);
