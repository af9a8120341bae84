-- Media by random id; the file itself is named by its SHA-256. Locks: none, the tables are new.

create table media_file (
  hash bytea primary key,
  size bigint not null,
  -- How many media rows name it; the file is deleted a grace period after this reached zero.
  reference_count integer not null,
  unreferenced_ts bigint
);

create table media (
  media_id text collate "C" not null,
  origin text collate "C" not null,
  hash bytea not null,
  content_type text collate "C" not null,
  file_name text,
  uploader_nid bigint,
  created_ts bigint not null,
  primary key (origin, media_id)
);
