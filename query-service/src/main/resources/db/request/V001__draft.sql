-- Owner: query-service, AdviceDrafts. One row for each request that somebody has begun to answer. It is no read model: no event tells
-- of it, and it stays when these are written anew. It goes when the answer is sent, and when the child's details are erased.
create table request.draft (
    reference text        primary key, -- of the request
    case_id   uuid        not null,
    revision  int         not null,    -- counts how often it was saved
    saved_by  text        not null,
    saved_at  timestamptz not null,
    sealed    text        not null     -- what was entered, under the child's key
);
create index draft_case on request.draft (case_id);

-- Owner: query-service, Viewings. One row for each time that somebody of a service looked at a request. It tells nothing of the child.
create table request.viewing (
    reference text        not null,
    viewer    text        not null, -- by the name they have on the pages
    viewed_at timestamptz not null
);
create index viewing_request on request.viewing (reference, viewed_at);
