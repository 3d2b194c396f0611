-- A card from the hall, for somebody without a phone.
create table cards (
    -- What staff call it by to end it; random.
    id blob not null primary key,
    -- Whose it is.
    resident_id blob not null references residents (id) on delete cascade,
    -- Keyed hash of the certificate number on it.
    certificate_hash blob not null,
    -- Argon2id of the six words on it, as a PHC string; nothing once it has ended.
    phrase_hash text not null,
    -- The region whose hall made it, by GB/T 2260 code.
    region text not null,
    -- When it was made.
    made_at text not null,
    -- Who made it.
    made_by blob not null references staff_tokens (id),
    -- When it stopped working; empty while it works.
    revoked_at text
) strict;

create index cards_by_resident on cards (resident_id);
create index cards_by_certificate on cards (certificate_hash) where revoked_at is null;

-- A try at a card, whether or not there is one with that number; a right one is taken out again. Kept for a day.
create table card_guesses (
    -- Random; means nothing.
    id blob not null primary key,
    -- Keyed hash of the certificate number that was typed.
    certificate_hash blob not null,
    -- When.
    at text not null
) strict;

create index card_guesses_by_certificate on card_guesses (certificate_hash, at);
create index card_guesses_by_age on card_guesses (at);
