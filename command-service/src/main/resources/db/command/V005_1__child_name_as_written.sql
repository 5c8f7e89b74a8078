-- Owned by JdbcChildRegister: names are looked up by their plain letters, and are the same only as they were written.
create table command.child_name_as_written (
    case_id      uuid not null references command.child,
    surname_key  text not null,
    forename_key text not null,
    birth_date   date not null,
    written      text not null,
    primary key (case_id, surname_key, forename_key, birth_date, written)
);

create function pg_temp.plain(name text) returns text language sql as $$
    select translate(replace(replace(replace(replace(name, 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ß', 'ss'), 'łøđðħŧı ', 'loddhti')
$$;

-- What was looked up by until now was the name without accents and punctuation: that is how it was written, as far as is known.
insert into command.child_name_as_written
select distinct case_id, pg_temp.plain(surname_key), pg_temp.plain(forename_key), birth_date, forename_key || '/' || surname_key
from command.child_name;

insert into command.child_name_as_written
select case_id, pg_temp.plain(name.surname_key), pg_temp.plain(name.forename_key), name.birth_date,
       lower(child.forename || '/' || child.surname)
from command.child_name name join command.child using (case_id)
where name.birth_date = child.birth_date
on conflict do nothing;

drop table command.child_name;
alter table command.child_name_as_written rename to child_name;
create index child_name_looked_up on command.child_name (birth_date, surname_key, forename_key);
