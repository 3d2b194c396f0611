-- A reply to a case that was sent after the sign-in had ended: kept until the person has signed in again.
create table kept_replies (
    -- SHA-256 of the secret in the browser that sent it.
    key_hash bytea not null primary key,
    -- The page of the case it is for. Nobody has shown yet that the case is theirs, or that it exists.
    page text not null,
    -- Sealed. Form field to text, as JSON.
    typed text not null,
    -- When it was sent; after an hour it is gone.
    kept_at timestamptz not null
);

create index kept_replies_by_age on kept_replies (kept_at);
