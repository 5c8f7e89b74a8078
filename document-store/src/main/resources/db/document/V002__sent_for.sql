-- Owner: document-store, DocumentTable. Documents that were sent for one thing of a case, such as a request that a service answers.
alter table document.document add column sent_for text;                                  -- the reference of it; null where for none
alter table document.document add column place bigint generated always as identity;      -- the order in which they were sent
create index document_sent_for on document.document (case_id, sent_for) where sent_for is not null;
