-- What somebody is told, written down together with what it tells of. It waits here until it is on its way, and goes
-- 180 days later; at once, if nothing else of that person is left.
create table messages (
    -- Random; means nothing.
    id blob not null primary key,
    -- Who is told; empty for the one message that tells somebody that nothing of theirs is left.
    resident_id blob references residents (id) on delete cascade,
    -- Of which case; empty where it is about something else.
    case_id blob references cases (id) on delete cascade,
    -- How it travels: text or voice.
    channel text not null,
    -- In which language it is, as a BCP 47 tag, so that it can be read out.
    language text not null,
    -- Sealed. The number it goes to.
    recipient text not null,
    -- Sealed. What it says.
    text text not null,
    -- When it was written.
    written_at text not null,
    -- When it was on its way; empty while it waits.
    sent_at text
) strict;

create index messages_waiting on messages (written_at, id) where sent_at is null;
create index messages_by_age on messages (sent_at) where sent_at is not null;
create index messages_by_resident on messages (resident_id) where resident_id is not null;
create index messages_by_case on messages (case_id) where case_id is not null;
