-- Owner: command.once. What was answered to a command that may be sent again. Kept for a week, which outlasts any retry.
create table command.answered_command (
    sender          text        not null,
    idempotency_key text        not null,
    fingerprint     text        not null,
    case_reference  text        not null,
    version         bigint      not null,
    answered_at     timestamptz not null,
    primary key (sender, idempotency_key)
);
create index answered_command_by_age on command.answered_command (answered_at);
