-- When a sign-in ends, unless its person says before that they are still there.
alter table sessions add column ends_at timestamptz;

-- Nobody has to sign in again for this.
update sessions set ends_at = created_at + interval '12 hours';
alter table sessions alter column ends_at set not null;

create index sessions_by_end on sessions (ends_at);
