-- Work that somebody offers. Everybody may read it, so nothing of it is sealed.
create table posts (
    -- What it is called by.
    number integer primary key autoincrement,
    -- Whose staff published it, by GB/T 2260 code.
    office text not null,
    -- Whether it can be applied for; one whose last day has passed cannot either.
    is_open integer not null,
    -- The last day to apply.
    until text not null,
    -- When it was published, and when it was last changed.
    published_at text not null,
    changed_at text not null,
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
    latitude real,
    longitude real,
    -- All of it, as JSON. The last column: a search that reads every row need not read past it.
    post text not null
) strict;

-- Everything a search without words asks: it reads this alone, and not the posts.
create index posts_open on posts
    (until, published_at, region, kind, task, way, hours, helps, latitude, longitude) where is_open;
create index posts_by_office on posts (office, published_at);

-- The words of a post, parted by blanks as they are searched for. The row's id is the post's number; the words
-- themselves stand in `posts`, so that here only what finds them is kept.
create virtual table post_terms using fts5 (
    title, body,
    tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1
);

-- What somebody looks for again and again.
create table saved_searches (
    -- Random; means nothing.
    id blob not null primary key,
    -- Whose it is.
    resident_id blob not null references residents (id) on delete cascade,
    -- Sealed. What is looked for, as it stands in the address.
    search text not null,
    -- Up to when they have been told of what is new in it.
    seen_at text not null,
    -- When it was saved.
    saved_at text not null
) strict;

create index saved_searches_by_resident on saved_searches (resident_id);
