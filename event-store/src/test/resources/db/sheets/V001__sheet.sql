create table sheets.sheet (
    tally_id uuid   primary key,
    version  bigint not null,
    label    text,
    total    int    not null
);
