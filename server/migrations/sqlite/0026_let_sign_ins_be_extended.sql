-- When a sign-in ends whatever is done in it, so that whoever is told of it can have it later.
create table sessions_with_an_end (
    -- SHA-256 of the secret in the browser.
    token_hash blob not null primary key,
    -- What its person calls it by to end it from elsewhere; random.
    id blob not null unique,
    -- Who is signed in.
    resident_id blob not null references residents (id) on delete cascade,
    -- Under which mandate they act for somebody else; empty while they act for themselves.
    mandate_id blob references mandates (id) on delete cascade,
    -- By what they signed in: code, passkey, identity or card.
    way text not null,
    -- What the browser says it is, in a few words.
    device text not null,
    -- When they signed in.
    created_at text not null,
    -- When they last did something, to the minute.
    last_seen_at text not null,
    -- When it ends, unless its person says before that they are still there.
    ends_at text not null
) strict;

-- Nobody has to sign in again for this.
insert into sessions_with_an_end
    (token_hash, id, resident_id, mandate_id, way, device, created_at, last_seen_at, ends_at)
    select token_hash, id, resident_id, mandate_id, way, device, created_at, last_seen_at,
        strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+12 hours')
    from sessions;
drop table sessions;
alter table sessions_with_an_end rename to sessions;

create index sessions_by_resident on sessions (resident_id);
create index sessions_by_mandate on sessions (mandate_id) where mandate_id is not null;
create index sessions_by_age on sessions (last_seen_at);
create index sessions_by_end on sessions (ends_at);
