-- What devices here and elsewhere have for each other, and know of each other.
-- Locks: the tables are new; the column of `device_list_change` comes without a default, so nothing is rewritten.

-- Messages from people here to devices of another server, until it has them. `content` is that of the EDU, as JSON.
create table outbound_message (
  server text collate "C" not null,
  pos bigint not null,
  content text collate "C" not null,
  created_ts bigint not null,
  primary key (server, pos)
);
create index outbound_message_created on outbound_message using brin (created_ts);

-- Messages of another server that were taken: the same again is none.
create table inbound_message (
  origin text collate "C" not null,
  message_id bytea not null,
  created_ts bigint not null,
  primary key (origin, message_id)
);
create index inbound_message_created on inbound_message using brin (created_ts);

-- What changed: the keys of this device, '' for the person's identity, null for any of it.
alter table device_list_change add column device_id text collate "C";

-- Devices of people elsewhere, as long as somebody here shares a room with them.
create table remote_device_list (
  user_nid bigint primary key,
  -- Their server's number of the newest change that stands here.
  stream_id bigint not null
);

create table remote_device (
  user_nid bigint not null,
  device_id text collate "C" not null,
  -- The device's signed keys, as JSON.
  json text collate "C" not null,
  display_name text,
  primary key (user_nid, device_id)
);
