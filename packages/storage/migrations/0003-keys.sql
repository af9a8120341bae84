-- End-to-end keys, to-device messages and key backups: public keys and ciphertext only. Locks: none, the tables are new.

create table device_key (
  device_nid bigint primary key,
  user_nid bigint not null,
  device_id text collate "C" not null,
  json text collate "C" not null
);
create index device_key_user on device_key (user_nid);

-- Claimed oldest first, by `pos`.
create table one_time_key (
  device_nid bigint not null,
  algorithm text collate "C" not null,
  key_id text collate "C" not null,
  json text collate "C" not null,
  pos bigint not null,
  primary key (device_nid, algorithm, key_id)
);
create index one_time_key_pos on one_time_key (device_nid, algorithm, pos);

create table fallback_key (
  device_nid bigint not null,
  algorithm text collate "C" not null,
  key_id text collate "C" not null,
  json text collate "C" not null,
  is_used boolean not null,
  primary key (device_nid, algorithm)
);

-- `usage`: master, self_signing, user_signing
create table cross_signing_key (
  user_nid bigint not null,
  usage text collate "C" not null,
  json text collate "C" not null,
  pos bigint not null,
  primary key (user_nid, usage)
);

-- A signature of `signer` over a key of `target`: a device id or a public key.
create table key_signature (
  signer_nid bigint not null,
  signer_key_id text collate "C" not null,
  target_nid bigint not null,
  target_key text collate "C" not null,
  signature text collate "C" not null,
  primary key (target_nid, target_key, signer_nid, signer_key_id)
);
create index key_signature_signer on key_signature (signer_nid, signer_key_id);

-- Somebody's devices or identity changed: one row a change.
create table device_list_change (
  pos bigint primary key,
  user_nid bigint not null,
  -- The only one who sees it: somebody who signed another's identity. Null for everybody who shares a room.
  seen_by_nid bigint
);
create index device_list_change_user on device_list_change (user_nid, pos);

create table to_device (
  device_nid bigint not null,
  pos bigint not null,
  sender_nid bigint not null,
  -- Both as JSON text: either may hold U+0000.
  type text collate "C" not null,
  content text collate "C" not null,
  primary key (device_nid, pos)
);

create table backup (
  user_nid bigint not null,
  version bigint not null,
  algorithm text collate "C" not null,
  auth_data text collate "C" not null,
  etag bigint not null,
  key_count bigint not null default 0,
  deleted_ts bigint,
  primary key (user_nid, version)
);

create table backup_key (
  user_nid bigint not null,
  version bigint not null,
  room_id text collate "C" not null,
  session_id text collate "C" not null,
  first_message_index bigint not null,
  forwarded_count bigint not null,
  is_verified boolean not null,
  session_data text collate "C" not null,
  primary key (user_nid, version, room_id, session_id)
);
