-- Rooms, their events and their line of state. Locks: none, the tables are new.

-- One sequence numbers the rows of all streams and every integer id. The writer draws blocks of 10,000.
create sequence number_block minvalue 1 start 1 increment 10000;

create table server (
  single boolean primary key default true check (single),
  server_name text collate "C" not null,
  -- Random, made with the database: a part of every token's incarnation.
  incarnation bytea not null,
  authority_name text,
  created_ts bigint not null
);

-- The key that signs this server's events, kept with the events it signed. `until_ts` is null for the one in use.
create table server_key (
  key_id text collate "C" primary key,
  seed bytea not null,
  from_ts bigint not null,
  until_ts bigint
);

-- Everybody who was ever seen, here or elsewhere.
create table person (
  user_nid bigint primary key,
  user_id text collate "C" not null unique
);

create table room (
  room_nid bigint primary key,
  room_id text collate "C" not null unique,
  version text collate "C" not null,
  -- Forward extremities, as event nids; the depth is the greatest of them.
  extremities bigint[] not null,
  depth bigint not null,
  -- Greatest position in the room's timeline or line of state.
  latest_pos bigint not null,
  -- Kept for the public directory: true when createRoom asked for `public`.
  is_listed boolean not null default false
) with (fillfactor = 50);

-- Events whose predecessors are not here yet.
create table backward_extremity (
  room_nid bigint not null,
  event_nid bigint not null,
  primary key (room_nid, event_nid)
);

create table room_alias (
  alias text collate "C" primary key,
  room_nid bigint not null,
  creator_nid bigint not null,
  created_ts bigint not null
);
create index room_alias_room on room_alias (room_nid);

-- Types and state keys may hold U+0000, which text may not.
create table state_key (
  state_key_nid bigint primary key,
  type bytea not null,
  state_key bytea not null,
  unique (type, state_key)
);

-- A row may be only an id, named by another event before the event itself came: then all but the first two are null.
create table event (
  event_nid bigint primary key,
  event_id bytea not null unique,
  room_nid bigint,
  -- Place in the stream, given when the event may first be shown; negative when backfilled.
  pos bigint,
  -- When the event came here, in the same numbers.
  arrival bigint,
  depth bigint,
  -- Where it stands: 0 timeline, 1 backfilled, 2 outlier.
  place smallint,
  -- What was decided: 0 accepted, 1 soft-failed, 2 rejected.
  verdict smallint,
  type bytea,
  -- Null when the event is no state event.
  state_key_nid bigint,
  sender_nid bigint,
  origin_server_ts bigint,
  -- Bits of the default push rules it meets (room/push-rules); 0 counts nowhere.
  mask integer,
  -- The thread's root, when the event belongs to one.
  thread_nid bigint,
  rel_type text collate "C",
  -- Event id as text: the target need not be here.
  relates_to text collate "C",
  -- Null: the state before it is the room's line at `pos`. Otherwise a snapshot.
  state_nid bigint,
  prev_nids bigint[],
  auth_nids bigint[],
  -- The redaction that took its content, once there is one.
  redacted_by_nid bigint,
  -- Canonical JSON of what was hashed, with hashes and signatures; null once erased.
  json text collate "C"
);
create unique index event_room_pos on event (room_nid, pos) where pos is not null;
create index event_room_depth on event (room_nid, depth, pos) where pos is not null;
create index event_relates_to on event (relates_to) where relates_to is not null;
-- What unread counts are counted over: only events of the timeline that some default rule notifies about.
create index event_unread on event (room_nid, pos) include (mask, sender_nid, thread_nid) where mask <> 0;

-- The room's line of current state, which is its history. State at an event on the line is the last change at or below its position.
create table state_change (
  room_nid bigint not null,
  state_key_nid bigint not null,
  pos bigint not null,
  old_nid bigint,
  new_nid bigint,
  is_member boolean not null,
  primary key (room_nid, state_key_nid, pos)
);
-- A room has few keys besides its members: this finds them without walking the members.
create index state_change_others on state_change (room_nid, state_key_nid, pos) where not is_member;
create index state_change_pos on state_change (room_nid, pos);

-- Where people stand, also in rooms that nobody here was ever joined to: those have no room row.
create table membership (
  room_nid bigint not null,
  -- Only where there is no room row.
  room_id text collate "C",
  user_nid bigint not null,
  -- 1 invite, 2 join, 3 leave, 4 ban, 5 knock
  membership smallint not null,
  event_nid bigint not null,
  pos bigint not null,
  -- Since when they have stood so without a break: a new name does not move it.
  since_pos bigint not null,
  -- What an invite or knock showed of the room, as a JSON array.
  stripped_state text collate "C",
  is_forgotten boolean not null default false,
  primary key (room_nid, user_nid)
);
create index membership_user on membership (user_nid, room_nid);

-- Requests that must not run twice. Scope: a device (or an application service), method and path.
create table transaction_id (
  device_nid bigint not null,
  -- First 16 bytes of SHA-256 over method and path.
  key bytea not null,
  txn_id text collate "C" not null,
  event_nid bigint,
  created_ts bigint not null,
  primary key (device_nid, key)
);
create index transaction_id_created on transaction_id using brin (created_ts);

-- Where a reader's own rules decide otherwise than the event's mask says.
create table event_push (
  user_nid bigint not null,
  room_nid bigint not null,
  pos bigint not null,
  notify boolean not null,
  highlight boolean not null,
  primary key (user_nid, room_nid, pos)
);

-- `thread` is '' for unthreaded receipts, 'main', or the root's event id.
create table receipt (
  room_nid bigint not null,
  user_nid bigint not null,
  type text collate "C" not null,
  thread text collate "C" not null,
  -- The root's number, 0 for 'main', null for unthreaded receipts: what unread counts are grouped by.
  thread_nid bigint,
  event_id text collate "C" not null,
  -- Position of that event, for counting; null while it is not here.
  event_pos bigint,
  ts bigint not null,
  pos bigint not null,
  primary key (room_nid, user_nid, type, thread)
) with (fillfactor = 70);
create index receipt_pos on receipt (room_nid, pos);
