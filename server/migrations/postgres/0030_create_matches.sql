-- A post that was found for somebody, and what they said to it. How well it fits is computed anew each time.
create table matches (
    -- For whom.
    resident_id uuid not null references residents (id) on delete cascade,
    -- Which post.
    post integer not null references posts (number) on delete cascade,
    -- The region of their registration then, by GB/T 2260 code: whose staff count the reasons.
    region text not null,
    -- When it was found, and when they were told of it; empty until then.
    found_at timestamptz not null,
    told_at timestamptz,
    -- yes, no or later; empty until they say something.
    reply text,
    -- Why not, as one word.
    reason text,
    -- Sealed. What else they said.
    words text,
    -- When they said it.
    replied_at timestamptz,
    primary key (resident_id, post)
);

create index matches_by_post on matches (post);
create index matches_untold on matches (found_at) where told_at is null and reply is null;
create index matches_by_reply on matches (region, replied_at) where replied_at is not null;
