-- An application after it was submitted. Everything else about it is its events.
create table cases (
    -- Random; means nothing.
    id uuid not null primary key,
    -- The number people follow it by, twelve digits.
    reference text not null unique,
    -- Whose it is.
    resident_id uuid not null references residents (id) on delete cascade,
    -- The service, by slug.
    service text not null,
    -- Where it is dealt with, by GB/T 2260 code.
    region text not null,
    -- How many events it has; whoever adds one must have seen them all.
    version integer not null,
    -- Whether anything more can happen.
    is_open boolean not null,
    -- When it was submitted.
    created_at timestamptz not null
);

create index cases_by_resident on cases (resident_id);
create index cases_by_region on cases (region, is_open);

-- What happened to a case. Rows are only ever added.
create table events (
    -- The case.
    case_id uuid not null references cases (id) on delete cascade,
    -- The place in its history, from 1.
    seq integer not null,
    -- When it happened.
    at timestamptz not null,
    -- Who made it happen, as JSON.
    actor text not null,
    -- What it was, as JSON.
    event text not null,
    primary key (case_id, seq)
);
