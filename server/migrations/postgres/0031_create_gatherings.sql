-- Classes (培训班) and job fairs (招聘会). Everybody may read about them, so it is kept as it is.
create table gatherings (
    -- What it is called by.
    number integer generated always as identity primary key,
    -- Whose staff hold it, by GB/T 2260 code.
    region text not null,
    -- class or fair.
    kind text not null,
    -- All of it, as JSON.
    gathering text not null,
    -- Its first day and its last day.
    begins_on date not null,
    ends_on date not null,
    -- How many people there is room for.
    seats integer not null,
    -- Whether it was called off.
    is_cancelled boolean not null,
    -- When it was published.
    published_at timestamptz not null
);

create index gatherings_by_region on gatherings (region, ends_on);

-- Who comes to it.
create table sign_ups (
    -- To which.
    gathering integer not null references gatherings (number) on delete cascade,
    -- Who.
    resident_id uuid not null references residents (id) on delete cascade,
    -- coming or waiting. Whoever does not come after all is deleted here.
    state text not null,
    -- Sealed. What they need there and who comes along, as JSON.
    details text not null,
    -- How many come along; each takes a seat.
    companions integer not null,
    -- When they signed up: the order of the waiting list.
    signed_up_at timestamptz not null,
    -- Whether they came, written down afterwards; empty until then.
    has_come boolean,
    -- Whether they have the certificate of the class.
    is_certified boolean not null,
    -- What they have yet to be told of it: moved-up, changed or called-off. Empty once it is written to them.
    untold text,
    -- When whether they came was written down.
    attended_at timestamptz,
    primary key (gathering, resident_id)
);

create index sign_ups_by_resident on sign_ups (resident_id);

create index sign_ups_untold on sign_ups (untold) where untold is not null;
