-- Owner: query-service. Mail to those who are asked for advice. No read models: they say what was done, and stay when these are written
-- anew. Nothing here tells who a child or young person is: mail knows requests by their numbers alone.

-- Chases, sole writer. One row each time that several were reminded at once.
create table post.chase (
    chase_id uuid        primary key,
    asked_by text        not null,
    role     text        not null,
    team     text,
    asked_at timestamptz not null,
    asked_on date        not null
);

-- Outbox, sole writer. A message to one person.
create table post.message (
    message_id uuid        primary key, -- also its name in the mail, so that a mail program can tell a copy
    matter     text        not null,    -- why they are written to
    address    text        not null,
    standing   text        not null,    -- HELD until its reminders are recorded, QUEUED, SENT, VOID, DEAD
    queued_at  timestamptz not null,
    tries      int         not null,
    next_at    timestamptz not null,
    failure    text,                    -- of the latest try
    settled_at timestamptz
);
create index message_next on post.message (next_at) where standing = 'QUEUED';
create index message_standing on post.message (standing);

-- Outbox, sole writer. Which requests a message is about: nobody is told of the same occasion twice.
create table post.item (
    reference  text not null,
    occasion   text not null, -- why, and which time
    message_id uuid not null references post.message,
    struck     boolean not null default false, -- it was not recorded, and the message does not tell of it
    primary key (reference, occasion)
);
create index item_message on post.item (message_id);

-- Chases, sole writer. What became of each request of a chase.
create table post.chased (
    chase_id     uuid not null references post.chase,
    reference    text not null,
    case_id      uuid,          -- null where there is no such request
    contribution int,
    message_id   uuid,          -- null where nobody is written to
    outcome      text not null, -- PREPARED, RECORDED, FAILED, or why it was left out
    failure      text,
    primary key (chase_id, reference)
);
create index chased_prepared on post.chased (chase_id) where outcome = 'PREPARED';

-- DurableSchedule. The shape that db-scheduler 16.12 asks for.
create table post.scheduled_task (
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
create index scheduled_task_execution_time on post.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on post.scheduled_task (last_heartbeat);
