-- What somebody answered to “What can I get?”. Nobody can tell whose it is.
create table finder_sheets (
    -- SHA-256 of the secret in the browser.
    key_hash blob not null primary key,
    -- Question to form field to text, as JSON.
    typed text not null,
    -- When a page was last sent; after a day it is gone.
    saved_at text not null
) strict;

create index finder_sheets_by_age on finder_sheets (saved_at);
