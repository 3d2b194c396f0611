-- What a service's definition was made of, as long as a draft or a case began with it: today's may read otherwise.
create table definitions (
    -- The service, by slug.
    service text not null,
    -- Where, by GB/T 2260 code.
    region text not null,
    -- The name of exactly this definition.
    version text not null,
    -- The texts it was made of, as JSON.
    sources text not null,
    -- When something was last about to begin with it.
    kept_at text not null,
    primary key (service, region, version)
) strict;

-- The version of the definition it is filled in by; empty where it is older than versions.
alter table drafts add column definition text not null default '';
-- The version of the definition it began with; empty where it is older than versions.
alter table cases add column definition text not null default '';
