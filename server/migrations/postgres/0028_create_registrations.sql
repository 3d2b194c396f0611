-- What somebody who looks for work hopes for (求职登记), as it is at present.
create table registrations (
    -- Whose it is.
    resident_id uuid not null primary key references residents (id) on delete cascade,
    -- Where they look for work, by GB/T 2260 code.
    region text not null,
    -- Sealed. Question to form field to text, as JSON; nothing is left of it when the registration has ended.
    typed text not null,
    -- active, paused or ended.
    state text not null,
    -- Whether they want to be told of new posts.
    wants_news boolean not null,
    -- When anything of it was last changed.
    changed_at timestamptz not null
);

create index registrations_by_region on registrations (region, state);

-- What happened to a registration: counted once a year, and read by its person. Rows are only ever added, and go with it.
create table registration_events (
    -- Whose it is.
    resident_id uuid not null references registrations (resident_id) on delete cascade,
    -- The place in its history, from 1.
    seq integer not null,
    -- The region it was in then, by GB/T 2260 code.
    region text not null,
    -- registered, changed, paused, resumed or ended.
    kind text not null,
    -- When.
    at timestamptz not null,
    primary key (resident_id, seq)
);

create index registration_events_by_region on registration_events (region, at);
