import { serverNameOf } from "@botschaft/protocol/ids";
import { listMembersOfServer, listRoomServers, membershipCode } from "@botschaft/storage";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";

/** How many members are looked at in memory before the disk is asked. */
const triedMembers = 20;

/**
 * Whether a room goes on elsewhere without anybody from here: what is here of it stands still, and its other servers
 * are to be asked. A room that nobody is in any more goes on here as well as anywhere.
 */
export async function goesOnElsewhere({ ports }: Rooms, { view }: RoomActor): Promise<boolean> {
  const { people, signing, storage } = ports;
  const { serverName } = signing.signer;
  const some = view.members.listNids("join", triedMembers);
  if (some.length === 0) return false;
  const isOwn = (nid: number) => {
    const userId = people.knownId(nid);
    return userId !== undefined && serverNameOf(userId) === serverName;
  };
  if (some.some(isOwn)) return false;
  const own = await listMembersOfServer(storage.reads, view.roomNid, serverName);
  return !own.some(({ membership }) => membership === membershipCode.join);
}

/** Whether others than this server have people in a room. */
export async function hasPeopleElsewhere({ ports }: Rooms, { view }: RoomActor): Promise<boolean> {
  const servers = await listRoomServers(ports.storage.reads, view.roomNid);
  return servers.some(({ server }) => server !== ports.signing.signer.serverName);
}
