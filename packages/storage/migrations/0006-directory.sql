-- The directory of rooms, and upgrades of rooms. Locks: a short exclusive one on room while its index is made.

-- Few rooms are listed: whoever looks through the directory passes over all others.
create index room_listed on room (room_nid) where is_listed;

-- Upgrades under way: the new room is there, and the old one does not lead to it yet.
create table room_upgrade (
  old_room_nid bigint primary key,
  new_room_nid bigint not null,
  user_nid bigint not null
);
