-- A person is one who applies, one who helps, or both.
-- Sealed. The mobile number they sign in with, 11 digits; whoever has none signs in by card, or is helped.
alter table residents alter column phone drop not null;
alter table residents drop constraint residents_phone_key;
-- Keyed hash of that number, to find them by.
alter table residents add column phone_hash bytea unique;
-- Sealed. What they are called, as far as somebody had to know it.
alter table residents add column name text;
-- Sealed. Their citizen identity number, once an office has seen it.
alter table residents add column citizen_id text;
-- Keyed hash of that number, to find them by.
alter table residents add column citizen_id_hash bytea unique;
-- The language they are written to in, as a BCP 47 tag; empty while they have never chosen one.
alter table residents add column language text;
-- How messages reach them: text or voice.
alter table residents add column channel text not null default 'text';
