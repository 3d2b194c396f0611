-- Who somebody is at a province's unified identity (统一身份认证).
create table identities (
    -- Keyed hash of who vouches for them and of what they are called there.
    subject_hash bytea not null primary key,
    -- Who that is here.
    resident_id uuid not null references residents (id) on delete cascade,
    -- When they first signed in that way.
    created_at timestamptz not null,
    -- When they last did.
    last_used_at timestamptz not null
);

create index identities_by_resident on identities (resident_id);

-- Somebody who has gone there to sign in and is expected back. The row goes when they come, so it works once.
create table identity_sign_ins (
    -- SHA-256 of the secret they come back with.
    state_hash bytea not null primary key,
    -- SHA-256 of the secret in the browser they left from: nobody is signed in elsewhere by their way back.
    browser_hash bytea not null,
    -- Sealed. What proves that the answer belongs to our question, and where to go on afterwards, as JSON.
    about text not null,
    -- When they left.
    created_at timestamptz not null,
    -- Until when they may come back.
    expires_at timestamptz not null
);

create index identity_sign_ins_by_age on identity_sign_ins (expires_at);
