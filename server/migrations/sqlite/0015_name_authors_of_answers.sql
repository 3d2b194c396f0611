-- Who typed it; empty for what was known before, and once that person is gone.
alter table draft_answers add column author blob references residents (id) on delete set null;
-- Until now nobody could write into anybody else's draft.
update draft_answers set author = (select resident_id from drafts where drafts.id = draft_id) where carried is null;
-- From which answer the page was drawn: the moment at which that was sent, in microseconds since 1970.
alter table kept_pages add column seen text;

-- Answers that somebody else has replaced, or another device that had not seen them: nobody's vanishes unseen.
create table replaced_answers (
    -- Random; means nothing.
    id blob not null primary key,
    -- The draft.
    draft_id blob not null references drafts (id) on delete cascade,
    -- The question, by id.
    question text not null,
    -- Sealed. Form field to text, as JSON.
    typed text not null,
    -- Who typed it; empty once that person is gone.
    author blob references residents (id) on delete set null,
    -- When they sent it.
    answered_at text not null,
    -- When another answer took its place. Of each question the latest twenty are kept.
    replaced_at text not null
) strict;

create index replaced_answers_by_question on replaced_answers (draft_id, question, replaced_at);
