-- A code on its way to a phone. A row is kept for a day, because a phone gets only so many codes a day.
create table sign_in_codes (
    -- SHA-256 of the secret in the browser that asked.
    challenge_hash bytea not null primary key,
    -- The number the code was sent to.
    phone text not null,
    -- HMAC-SHA-256 of the code, with that same secret as its key.
    code_hash bytea not null,
    -- When it was asked for.
    created_at timestamptz not null,
    -- Until when it is good.
    expires_at timestamptz not null,
    -- How many more guesses there are.
    tries_left integer not null,
    -- When it was used; it works once.
    used_at timestamptz
);

create index sign_in_codes_by_phone on sign_in_codes (phone, created_at);
create index sign_in_codes_by_age on sign_in_codes (created_at);

-- A browser that is signed in.
create table sessions (
    -- SHA-256 of the secret in the browser.
    token_hash bytea not null primary key,
    -- Who is signed in.
    resident_id uuid not null references residents (id) on delete cascade,
    -- When they signed in.
    created_at timestamptz not null,
    -- When they last did something, to the minute.
    last_seen_at timestamptz not null
);

create index sessions_by_resident on sessions (resident_id);
create index sessions_by_age on sessions (last_seen_at);
