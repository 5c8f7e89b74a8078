-- Owner: Tallies.
create table sample.tally (
    tally_id uuid   primary key,
    total    bigint not null
);
