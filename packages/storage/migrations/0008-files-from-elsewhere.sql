-- Files of other servers that were fetched, and tokens that prove to others who somebody is.
-- Locks: the tables are new; media_file is closed to writers while an index of no rows is made.

-- A copy of another server's file, kept for as long as people here open it.
create table remote_media (
  origin text collate "C" not null,
  media_id text collate "C" not null,
  hash bytea not null,
  -- Bytes.
  size bigint not null,
  -- As the other server told of it.
  content_type text collate "C" not null,
  file_name text,
  fetched_ts bigint not null,
  -- To the day: it is written once a day at most.
  used_ts bigint not null,
  primary key (origin, media_id)
);
create index remote_media_used on remote_media (used_ts);

-- Files that nothing names any more, until they are deleted.
create index media_file_unreferenced on media_file (unreferenced_ts) where unreferenced_ts is not null;

-- Stored as SHA-256 only.
create table openid_token (
  hash bytea primary key,
  user_nid bigint not null,
  expires_ts bigint not null
);
create index openid_token_user on openid_token (user_nid, expires_ts);
