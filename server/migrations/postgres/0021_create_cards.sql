-- A card from the hall, for somebody without a phone.
create table cards (
    -- What staff call it by to end it; random.
    id uuid not null primary key,
    -- Whose it is.
    resident_id uuid not null references residents (id) on delete cascade,
    -- Keyed hash of the certificate number on it.
    certificate_hash bytea not null,
    -- Argon2id of the six words on it, as a PHC string; nothing once it has ended.
    phrase_hash text not null,
    -- The region whose hall made it, by GB/T 2260 code.
    region text not null,
    -- When it was made.
    made_at timestamptz not null,
    -- Who made it.
    made_by uuid not null references staff_tokens (id),
    -- When it stopped working; empty while it works.
    revoked_at timestamptz
);

create index cards_by_resident on cards (resident_id);
create index cards_by_certificate on cards (certificate_hash) where revoked_at is null;

-- A try at a card, whether or not there is one with that number; a right one is taken out again. Kept for a day.
create table card_guesses (
    -- Random; means nothing.
    id uuid not null primary key,
    -- Keyed hash of the certificate number that was typed.
    certificate_hash bytea not null,
    -- When.
    at timestamptz not null
);

create index card_guesses_by_certificate on card_guesses (certificate_hash, at);
create index card_guesses_by_age on card_guesses (at);
