import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { ServerName } from "@botschaft/protocol/ids";
import { Intake } from "../rooms/intake/intake.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { States } from "../rooms/states/states.ts";
import type { RoomsElsewhere } from "./arriving/rooms-elsewhere.ts";
import { RoomDoor } from "./door/room-door.ts";
import { Backfill } from "./gaps/backfill.ts";
import { Gaps } from "./gaps/gaps.ts";
import { SignedEvents } from "./keys/signed-events.ts";
import { OutsideRooms } from "./outside/outside-rooms.ts";
import { PolicedIntake } from "./policy/policed-intake.ts";
import type { Outbound, RemoteServers, ServerKeys } from "./ports.ts";
import { GraphReader } from "./reading/graph-reader.ts";
import { ServerSight } from "./reading/server-sight.ts";
import { type EduHandler, Edus, InboundTransactions, Pdus, takeTransaction } from "./receive/index.ts";
import { BoundAddresses } from "./welcoming/bound-addresses.ts";
import { InviteReceipt } from "./welcoming/invite-receipt.ts";
import { MembershipTemplates } from "./welcoming/make-membership.ts";
import { MembershipReceipt } from "./welcoming/send-membership.ts";
import { ThirdPartyInvites } from "./welcoming/third-party-invites.ts";

export type FederationPorts = {
  readonly rooms: Rooms;
  readonly states: States;
  readonly remote: RemoteServers;
  readonly keys: ServerKeys;
  readonly elsewhere: RoomsElsewhere;
  readonly serverName: ServerName;
  readonly clock: Clock;
  readonly log: Log;
  /** By type of EDU. */
  readonly eduHandlers: Readonly<Record<string, EduHandler>>;
  readonly outbound: Outbound;
};

export type Federation = ReturnType<typeof createFederation>;

/** All of the federation of rooms, put together. */
export function createFederation(ports: FederationPorts) {
  const { rooms, states, remote, keys, serverName, clock, log, outbound } = ports;
  const { storage, registry, signing, stateKeys, gate } = rooms.ports;
  const { reads } = storage;
  const signatures = new SignedEvents(keys);
  const intake = new PolicedIntake(
    new Intake({ rooms, hashing: signing, signatures, gate, ...states }),
    rooms.ports.policyServers,
  );
  const door = new RoomDoor(rooms);
  const sight = new ServerSight({ reads, stateKeys, states: states.reader });
  const graph = new GraphReader({ reads, registry, door, sight, states: states.reader });
  const filling = { reads, remote, intake, hashing: signing, registry, serverName };
  const gaps = new Gaps(filling);
  const outside = new OutsideRooms(rooms);
  ports.elsewhere.introduce({ rooms, remote, intake, gaps, door, outside, outbound });
  const pdus = new Pdus({ intake, missing: gaps, door, gate, log });
  const edus = new Edus({ handlers: ports.eduHandlers, gate, log });
  const taking = { pdus, edus, heardFrom: (server: ServerName) => outbound.heardFrom(server) };
  return {
    intake,
    graph,
    gaps,
    backfill: new Backfill({ ...filling, gaps, writer: storage.writer, clock }),
    door,
    outside,
    templates: new MembershipTemplates(rooms, door),
    receipt: new MembershipReceipt({ rooms, door, graph, gaps, outbound }),
    thirdPartyInvites: new ThirdPartyInvites(rooms, door),
    boundAddresses: new BoundAddresses({ rooms, remote, log }),
    invites: new InviteReceipt({ rooms, signatures, door, gaps, outside }),
    inbound: new InboundTransactions({
      storage,
      clock,
      take: (origin, body) => takeTransaction(taking, origin, body),
    }),
  };
}
