-- Something that was done on a device without a network, and is done here by now: however often it is delivered, it is
-- done once. It says nothing of what was typed. Sending a draft needs no row here: submissions knows the draft again.
create table device_commands (
    -- The device made it up; random.
    id uuid not null primary key,
    -- For whom it was done.
    resident_id uuid not null references residents (id) on delete cascade,
    -- The draft it was done to, which may be a case or thrown away by now.
    draft_id uuid not null,
    -- Of an answer: the moment by which the device knows it, in microseconds by its own clock.
    mark text,
    -- Of an answer that stood: the moment by which it is known here. Empty for one that came too late.
    stood text,
    -- When it was done here.
    done_at timestamptz not null
);

create index device_commands_by_resident on device_commands (resident_id);
create index device_commands_by_draft on device_commands (draft_id);
create index device_commands_by_age on device_commands (done_at);
