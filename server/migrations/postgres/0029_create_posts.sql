-- Work that somebody offers. Everybody may read it, so nothing of it is sealed.
create table posts (
    -- What it is called by.
    number integer generated always as identity primary key,
    -- Whose staff published it, by GB/T 2260 code.
    office text not null,
    -- Whether it can be applied for; one whose last day has passed cannot either.
    is_open boolean not null,
    -- The last day to apply.
    until date not null,
    -- When it was published, and when it was last changed.
    published_at timestamptz not null,
    changed_at timestamptz not null,
    -- What it is searched by, all of it also in `post`. The region of the workplace, by GB/T 2260 code.
    region text not null,
    -- One bit each, counted in the order in which the words of the domain are listed.
    kind integer not null,
    task integer not null,
    way integer not null,
    hours integer not null,
    -- A bit for each help that is there for certain.
    helps integer not null,
    -- Where the workplace lies, in degrees, if somebody has looked.
    latitude double precision,
    longitude double precision,
    -- All of it, as JSON.
    post text not null
);

create index posts_open on posts (until, published_at) where is_open;
create index posts_by_office on posts (office, published_at);

-- The words of a post, as they are searched for. What is found is weighed by those of its title: they are few, and so
-- stand in the row itself, while all of them would have to be fetched and unpacked for every post that is found.
create table post_terms (
    -- Which post.
    number integer not null primary key references posts (number) on delete cascade,
    -- Those of the title.
    title tsvector not null,
    -- All of them.
    terms tsvector not null
);

-- Without a list of what is to be entered later, which every search would have to read through.
create index post_terms_by_term on post_terms using gin (terms) with (fastupdate = off);

-- What somebody looks for again and again.
create table saved_searches (
    -- Random; means nothing.
    id uuid not null primary key,
    -- Whose it is.
    resident_id uuid not null references residents (id) on delete cascade,
    -- Sealed. What is looked for, as it stands in the address.
    search text not null,
    -- Up to when they have been told of what is new in it.
    seen_at timestamptz not null,
    -- When it was saved.
    saved_at timestamptz not null
);

create index saved_searches_by_resident on saved_searches (resident_id);
