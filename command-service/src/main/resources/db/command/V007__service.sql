-- Owner: command.service. Which services there are, so that nobody asks one that is closed or that nobody knows. Written with
-- the events of services, in their transaction.
create table command.service (
    service_id  uuid  primary key,
    name_key    text  not null unique, -- the name as it is compared
    particulars jsonb not null,
    closed_on   date                   -- while it is closed
);

-- Owner: command.once. An answer is about a case or about a service.
alter table command.answered_command
    alter column case_reference drop not null,
    add column service_id uuid,
    add constraint answered_command_about_one check (num_nonnulls(case_reference, service_id) = 1);
