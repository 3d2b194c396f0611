-- Where the person is registered, by GB/T 2260 code, if that is elsewhere and some stages are dealt with there.
alter table cases add column home_region text;
-- The reference of the first of the cases it was sent together with, its own if it is the first.
alter table cases add column bundle text;

create index cases_by_home_region on cases (home_region, is_open) where home_region is not null;
