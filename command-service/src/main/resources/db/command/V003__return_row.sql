-- Owned by ReturnRows: the CSV return being imported, joined and ordered here instead of in memory. Emptied after each
-- import. Unlogged: it is not worth a backup, and children's details are then in no write-ahead log either.
create unlogged table command.return_row (
    person  text collate "C" not null,
    request text collate "C" not null,
    part    text collate "C" not null,
    line    bigint not null,
    items   jsonb not null
);
create index return_row_order on command.return_row (person, request, part, line);
