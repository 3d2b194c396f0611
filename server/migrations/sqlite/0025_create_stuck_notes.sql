-- Somebody is stuck and waits for an answer.
create table stuck_notes (
    -- What staff call it by; random.
    id blob not null primary key,
    -- Whose it is, if they were signed in.
    resident_id blob references residents (id) on delete cascade,
    -- The region whose offices answer it, by GB/T 2260 code.
    region text not null,
    -- Sealed. What they told, as JSON: where they were if they said so, what is hard, and how they can be reached.
    note text not null,
    -- Keyed hash of the telephone number, by which they are counted.
    phone_hash blob not null,
    -- When it was written.
    written_at text not null,
    -- When staff said that they had answered it; empty until then.
    answered_at text
) strict;

create index stuck_notes_by_resident on stuck_notes (resident_id);
create index stuck_notes_by_region on stuck_notes (region, written_at) where answered_at is null;
create index stuck_notes_by_phone on stuck_notes (phone_hash, written_at);
create index stuck_notes_by_age on stuck_notes (written_at);
