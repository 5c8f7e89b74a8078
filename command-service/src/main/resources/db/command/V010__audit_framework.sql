-- Owner: command.framework. The versions of frameworks that were published here, and the draft of the next of each. Written with the
-- events of frameworks, in their transaction.
create table command.audit_framework (
    name         text  not null,
    version      text  not null,
    published_on date,           -- null of a draft
    document     jsonb not null,
    primary key (name, version)
);
create unique index audit_framework_one_draft on command.audit_framework (name) where published_on is null;
