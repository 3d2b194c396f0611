-- Codes and sessions are short-lived: whoever is in the middle of one signs in once more.
drop table sign_in_codes;
drop table sessions;

-- A code on its way to a phone. A row is kept for a day, because a phone gets only so many codes a day.
create table codes (
    -- SHA-256 of the secret in the browser that asked.
    challenge_hash blob not null primary key,
    -- What it is for: sign-in, look-up, mandate or consent. It is of no use for anything else.
    purpose text not null,
    -- Sealed. What it is about, for whoever types it right; empty where there is nothing to tell.
    about text,
    -- Sealed. The number it was sent to; empty where there is nobody to send it to, and then no guess is right.
    phone text,
    -- Keyed hash of what it is counted by: of that number, or of the reference that was looked up.
    counted_by blob not null,
    -- HMAC-SHA-256 of the code, with the browser's secret as its key.
    code_hash blob not null,
    -- When it was asked for.
    created_at text not null,
    -- Until when it is good.
    expires_at text not null,
    -- How many more guesses there are.
    tries_left integer not null,
    -- When it was used; it works once.
    used_at text
) strict;

create index codes_by_count on codes (counted_by, created_at);
create index codes_by_age on codes (created_at);

-- A browser that is signed in.
create table sessions (
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
    last_seen_at text not null
) strict;

create index sessions_by_resident on sessions (resident_id);
create index sessions_by_mandate on sessions (mandate_id) where mandate_id is not null;
create index sessions_by_age on sessions (last_seen_at);
