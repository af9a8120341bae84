-- Accounts, devices, tokens and the people's streams. Locks: none, the tables are new.

create table account (
  user_nid bigint primary key,
  -- PHC string of argon2id; null when the account cannot sign in by password.
  password_hash text,
  display_name text,
  avatar_url text,
  -- Further profile fields, a JSON object.
  profile text collate "C" not null default '{}',
  -- The words by which the directory finds somebody, in their plainest spelling, with a space between.
  search text collate "C" not null default '',
  email text collate "C" unique,
  is_admin boolean not null default false,
  is_locked boolean not null default false,
  deactivated_ts bigint,
  created_ts bigint not null
);
-- Words are found by their beginnings.
create index account_search on account using gin (array_to_tsvector(string_to_array(search, ' ')));

create table device (
  device_nid bigint primary key,
  user_nid bigint not null,
  device_id text collate "C" not null,
  display_name text,
  last_seen_ts bigint,
  last_seen_ip text,
  created_ts bigint not null,
  unique (user_nid, device_id)
);

-- Tokens are stored as SHA-256 only.
create table access_token (
  hash bytea primary key,
  device_nid bigint not null,
  user_nid bigint not null,
  expires_ts bigint,
  -- The refresh token it was issued with, to end both together.
  refresh_hash bytea
);
create index access_token_device on access_token (device_nid);

create table refresh_token (
  hash bytea primary key,
  device_nid bigint not null,
  user_nid bigint not null,
  expires_ts bigint,
  -- The token that replaced it. It stays valid until that one, or its access token, is first used.
  next_hash bytea
);
create index refresh_token_device on refresh_token (device_nid);

-- Failed sign-ins, per account and per network; the count survives a restart.
create table login_throttle (
  subject text collate "C" primary key,
  failures integer not null,
  first_ts bigint not null,
  until_ts bigint not null
);

-- The one-time link of the first administrator. At most one row.
create table first_administrator (
  single boolean primary key default true check (single),
  hash bytea not null,
  expires_ts bigint not null
);

create table invitation (
  invitation_nid bigint primary key,
  hash bytea not null unique,
  greeting_name text,
  created_by_nid bigint,
  created_ts bigint not null,
  expires_ts bigint not null,
  used_by_nid bigint,
  used_ts bigint,
  withdrawn_ts bigint
);

-- Append-only; each entry's hash covers the one before.
create table audit (
  seq bigint primary key,
  ts bigint not null,
  actor text collate "C" not null,
  action text collate "C" not null,
  facts text collate "C" not null,
  previous_hash bytea not null,
  hash bytea not null
);

create table filter (
  user_nid bigint not null,
  filter_id bigint not null,
  json text collate "C" not null,
  primary key (user_nid, filter_id)
);

-- `room_nid` 0 is global account data.
create table account_data (
  user_nid bigint not null,
  room_nid bigint not null,
  type text collate "C" not null,
  content text collate "C" not null,
  pos bigint not null,
  primary key (user_nid, room_nid, type)
) with (fillfactor = 70);
create index account_data_pos on account_data (user_nid, pos);
