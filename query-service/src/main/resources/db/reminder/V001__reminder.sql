-- Owner: query-service, Reminders and DigestMails. They are no read models: they say what was done, and stay when these are written
-- anew. Nothing here tells who a child or young person is.

-- Reminders, sole writer. A reminder is made once of each legal date, day and kind. Whether it still holds is asked when it is read.
create table reminder.reminder (
    case_id   uuid not null,
    milestone text not null, -- which legal date of the case: the columns of the key of query.milestone
    due_on    date not null,
    kind      text not null, -- UPCOMING or MISSED
    made_on   date not null,
    mailed_on date,          -- the day of the digest in which it was mailed
    primary key (case_id, milestone, due_on, kind)
);

-- DigestMails, sole writer. One row for each caseworker and day on which it was settled what is mailed to them.
create table reminder.digest_mail (
    caseworker text        not null,
    day        date        not null,
    settled_at timestamptz not null,
    reminders  int         not null, -- how many were mailed; 0 where there was nothing to mail
    primary key (caseworker, day)
);

-- ReminderSchedule. The shape that db-scheduler 16.12 asks for.
create table reminder.scheduled_task (
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
create index scheduled_task_execution_time on reminder.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on reminder.scheduled_task (last_heartbeat);
