-- A page that was sent after the sign-in had ended: kept until the person has signed in again.
create table kept_pages (
    -- SHA-256 of the secret in the browser that sent it.
    key_hash blob not null primary key,
    -- The draft it is for. Nobody has shown yet that it is theirs, or that it exists.
    draft_id blob not null,
    -- The question, by id.
    question text not null,
    -- Form field to text, as JSON.
    typed text not null,
    -- When the page was sent; after an hour it is gone.
    kept_at text not null
) strict;

create index kept_pages_by_age on kept_pages (kept_at);
