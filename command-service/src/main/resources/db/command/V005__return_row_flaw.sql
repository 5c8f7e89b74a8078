-- Owned by ReturnRows: why a row cannot be read, though it is known whose it is.
alter table command.return_row add column flaw text;
