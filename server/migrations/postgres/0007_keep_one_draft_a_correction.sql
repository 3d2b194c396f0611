-- A double click on “mend” once made two drafts for one case. Of such drafts the one begun last stays.
delete from drafts where exists (
    select 1 from drafts later
    where later.corrects = drafts.corrects
        and (later.created_at > drafts.created_at or later.created_at = drafts.created_at and later.id > drafts.id)
);

drop index drafts_by_correction;
create unique index drafts_by_correction on drafts (corrects) where corrects is not null;
