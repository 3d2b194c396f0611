-- An application before it is submitted.
create table drafts (
    -- Random; means nothing.
    id blob not null primary key,
    -- Whose it is.
    resident_id blob not null references residents (id) on delete cascade,
    -- The service, by slug.
    service text not null,
    -- Where it is made, by GB/T 2260 code.
    region text not null,
    -- The case it mends, if it is a correction.
    corrects blob references cases (id) on delete cascade,
    -- When it was begun.
    created_at text not null
) strict;

create index drafts_by_resident on drafts (resident_id);
create index drafts_by_correction on drafts (corrects);

-- What was typed on one page of a draft, letter for letter, mistakes included.
create table draft_answers (
    -- The draft.
    draft_id blob not null references drafts (id) on delete cascade,
    -- The question, by id.
    question text not null,
    -- Form field to text, as JSON.
    typed text not null,
    -- When the page was sent.
    answered_at text not null,
    primary key (draft_id, question)
) strict;

-- Which draft became which case: whatever is sent twice finds its case here the second time.
create table submissions (
    -- The draft, which is gone by now.
    draft_id blob not null primary key,
    -- The case it became, or mended.
    case_id blob not null references cases (id) on delete cascade deferrable initially deferred,
    -- When.
    submitted_at text not null
) strict;

create index submissions_by_case on submissions (case_id);
