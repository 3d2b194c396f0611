-- What lets a program of the staff backend in.
create table staff_tokens (
    -- What the log calls it; means nothing.
    id uuid not null primary key,
    -- SHA-256 of the token.
    token_hash bytea not null unique,
    -- Who holds it, as it stands in the events of a case. Residents are shown the office only.
    name text not null,
    -- In which office: commissioner, street or district.
    role text not null,
    -- The region whose cases it reaches, by GB/T 2260 code.
    region text not null,
    -- When it was made.
    created_at timestamptz not null,
    -- When it stopped working; empty while it works.
    revoked_at timestamptz
);
