-- One person's leave to act for another (委托). A row is never deleted while either of them is there.
create table mandates (
    -- Random; means nothing.
    id blob not null primary key,
    -- Who acts.
    helper_id blob not null references residents (id) on delete cascade,
    -- For whom; empty until an office has seen who that is.
    resident_id blob references residents (id) on delete cascade,
    -- What the helper is to them: guardian, relative, worker or organisation.
    kind text not null,
    -- How it came into being: code, witness or papers.
    basis text not null,
    -- Which services, and whether to apply, to follow, or both, as JSON.
    scope text not null,
    -- Sealed. What the two are called, and the identity number the papers are about, as JSON.
    details text not null,
    -- Whose staff see the papers, by GB/T 2260 code.
    region text not null,
    -- When it was asked for.
    asked_at text not null,
    -- From when it holds; empty while it waits for the papers.
    starts_at text,
    -- Until when it holds, whatever happens.
    ends_at text not null,
    -- When it was ended before that.
    ended_at text,
    -- By whom it was: resident, helper or staff.
    ended_by text
) strict;

create index mandates_by_helper on mandates (helper_id);
create index mandates_by_resident on mandates (resident_id) where resident_id is not null;
create index mandates_by_region on mandates (region, asked_at) where starts_at is null and ended_at is null;
