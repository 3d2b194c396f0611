-- Where the answer is known from and since when, as JSON; empty once the person has sent the page in this draft.
alter table draft_answers add column carried text;
