-- Owner: query-service, CalendarFeeds. One row for each caseworker who has a calendar address. It is no read model: no event tells of
-- it, and it stays when these are written anew.
create table calendar.feed (
    caseworker text primary key, -- by the name they have on the pages
    token_hash text        not null unique, -- SHA-256 of the token in the address, which is kept nowhere
    made_at    timestamptz not null
);
