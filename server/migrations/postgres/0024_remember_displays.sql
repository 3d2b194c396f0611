-- Sealed. How somebody wants pages to look and to read, as the words of their choices; empty until they chose.
alter table residents add column display text;
