-- A person who applies. Made when they first prove that a phone number is theirs.
create table residents (
    -- Random; means nothing.
    id uuid not null primary key,
    -- The mobile number they sign in with, 11 digits.
    phone text not null unique,
    -- When they first signed in.
    created_at timestamptz not null
);
