-- Somebody's leave to keep what they tell of their disability (单独同意). Rows are added, and withdrawn; never changed.
create table consents (
    -- Random; means nothing.
    id blob not null primary key,
    -- Whom it is about.
    resident_id blob not null references residents (id) on delete cascade,
    -- What may be kept, and for what: disability-data.
    purpose text not null,
    -- The number of the text that was agreed to.
    version integer not null,
    -- Who pressed the button; nobody, where staff wrote it down at a hall.
    given_by blob references residents (id) on delete set null,
    -- As whom: self, guardian, code or witness.
    capacity text not null,
    -- When.
    given_at text not null,
    -- When it was withdrawn.
    withdrawn_at text
) strict;

create index consents_by_resident on consents (resident_id, given_at);
create index consents_by_giver on consents (given_by) where given_by is not null;
