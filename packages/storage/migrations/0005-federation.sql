-- The graph beyond a room's own line, and what is kept of other servers.
-- Locks: the tables are new; `person_server` holds writes to `person` back while it is built, a second for a million people.

-- What the state before an event was where that event is not on its room's line (`event.state_nid`): the line at `line_pos`
-- (inclusive) with these keys replaced. Nothing changes a row once it is there.
create table state_snapshot (
  state_nid bigint primary key,
  room_nid bigint not null,
  -- 0: from nothing.
  line_pos bigint not null,
  key_nids bigint[] not null,
  -- One for each key; 0 where the state does not have it.
  event_nids bigint[] not null
);

-- Why an event was rejected or soft-failed: the rule and the facts, never its content.
create table event_refusal (
  event_nid bigint primary key,
  rule text collate "C" not null,
  why text collate "C" not null
);

-- Transactions of other servers that were answered: the same one again gets the same answer.
create table inbound_transaction (
  origin text collate "C" not null,
  -- A path segment may hold U+0000, which text may not.
  txn_id bytea not null,
  answer text collate "C" not null,
  created_ts bigint not null,
  primary key (origin, txn_id)
);
create index inbound_transaction_created on inbound_transaction using brin (created_ts);

-- Keys of other servers, the old ones too: they check what was signed with them.
create table remote_key (
  server text collate "C" not null,
  key_id text collate "C" not null,
  -- 32 bytes of Ed25519.
  key bytea not null,
  -- How long the server promised to use it, by the answer that told of it.
  valid_until_ts bigint not null,
  -- Since when it signs nothing more; null for one in use.
  expired_ts bigint,
  -- The answer with its signatures, which a notary hands on.
  json text collate "C" not null,
  primary key (server, key_id)
);

-- How far each server we send to has got. Everything in a stream at or below its position is delivered or need not be:
-- a server that is away costs this row and nothing else.
create table destination (
  server text collate "C" primary key,
  event_pos bigint not null,
  to_device_pos bigint not null,
  device_list_pos bigint not null,
  -- Null while it answers. Otherwise no attempt before `failed_ts` + `back_off_ms`.
  failing_since_ts bigint,
  failed_ts bigint,
  back_off_ms bigint,
  last_success_ts bigint
) with (fillfactor = 50);

-- People by their server: the rooms that we share with it, and whose keys are to be asked there.
create index person_server on person (substring(user_id from position(':' in user_id) + 1));

-- Rooms that nobody here is in, by their id: who was invited to one or knocks at it.
create index membership_room_id on membership (room_id) where room_id is not null;
