-- Who signed in, looked at, changed or took along what. Rows are only ever added, each bound to the one before it.
create table audit_log (
    -- The place in the chain, from 1, without a gap.
    seq bigint not null primary key,
    -- When.
    at timestamptz not null,
    -- Who, as JSON: an id and, of staff, the office; never a name.
    who text not null,
    -- What was done, in one word.
    deed text not null,
    -- What kind of it: the event of a case, the way of signing in; empty where there is nothing to add.
    detail text not null,
    -- Whom it concerns. No reference, because the log outlives them.
    resident_id uuid,
    -- Which case. No reference, for the same reason.
    case_id uuid,
    -- Keyed hash over all of this and the hash before it.
    hash bytea not null
);

create index audit_log_by_resident on audit_log (resident_id, seq) where resident_id is not null;

create function refuse_to_change_the_audit_log() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to';
end
$$;

create trigger audit_log_is_only_added_to before update or delete or truncate on audit_log
    for each statement execute function refuse_to_change_the_audit_log();
