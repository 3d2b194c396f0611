-- no-transaction
-- Foreign keys rest meanwhile, or dropping the old table would delete whatever belongs to its people.
pragma foreign_keys = off;
begin immediate;

-- A person: one who applies, one who helps, or both.
create table people (
    -- Random; means nothing.
    id blob not null primary key,
    -- Sealed. The mobile number they sign in with, 11 digits; whoever has none signs in by card, or is helped.
    phone text,
    -- Keyed hash of that number, to find them by.
    phone_hash blob unique,
    -- Sealed. What they are called, as far as somebody had to know it.
    name text,
    -- Sealed. Their citizen identity number, once an office has seen it.
    citizen_id text,
    -- Keyed hash of that number, to find them by.
    citizen_id_hash blob unique,
    -- The language they are written to in, as a BCP 47 tag; empty while they have never chosen one.
    language text,
    -- How messages reach them: text or voice.
    channel text not null default 'text',
    -- When they were first heard of.
    created_at text not null
) strict;

insert into people (id, phone, created_at) select id, phone, created_at from residents;
drop table residents;
alter table people rename to residents;

commit;
pragma foreign_keys = on;
