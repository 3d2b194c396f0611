-- A passkey (通行密钥): what a person's device signs in with instead of a code.
create table passkeys (
    -- What its person removes it by; random.
    id blob not null primary key,
    -- SHA-256 of the number by which the device calls it.
    credential_hash blob not null unique,
    -- Whose it is.
    resident_id blob not null references residents (id) on delete cascade,
    -- Sealed. The public half of the key and how often it was used, as JSON.
    passkey text not null,
    -- Sealed. What the person calls it; may be the empty text.
    name text not null,
    -- When it was made.
    created_at text not null,
    -- When somebody last signed in with it.
    last_used_at text
) strict;

create index passkeys_by_resident on passkeys (resident_id, created_at);

-- What a device was asked to sign, until it has done so. Each row is good for five minutes, and once.
create table passkey_tasks (
    -- SHA-256 of the secret in the browser that asked.
    secret_hash blob not null primary key,
    -- Who makes a passkey; empty where somebody signs in with one.
    resident_id blob references residents (id) on delete cascade,
    -- Sealed. What is expected of the device, as JSON.
    state text not null,
    -- Until when it is good.
    expires_at text not null
) strict;

create index passkey_tasks_by_age on passkey_tasks (expires_at);
