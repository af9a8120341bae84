-- Who may read, and leave, but not write. Locks: a short one on account; the column comes with a constant default, so
-- nothing is rewritten.

alter table account add column is_suspended boolean not null default false;
