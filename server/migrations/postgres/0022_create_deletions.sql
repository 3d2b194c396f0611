-- Somebody who has asked for everything about them to be deleted, while some of it still has to be kept.
create table deletions (
    -- Who.
    resident_id uuid not null primary key references residents (id) on delete cascade,
    -- When they asked.
    asked_at timestamptz not null
);

-- What is due is looked for among what is old enough, not among everything.
create index cases_ended_by_age on cases (created_at) where not is_open;
create index drafts_by_age on drafts (created_at);
create index mandates_by_end on mandates (ends_at);
create index consents_by_withdrawal on consents (withdrawn_at) where withdrawn_at is not null;
