-- Administrators look for those among all accounts who are few. Locks: a short one on account, while the indexes are made.

create index account_administrator on account (user_nid) where is_admin;
create index account_locked on account (user_nid) where is_locked;
