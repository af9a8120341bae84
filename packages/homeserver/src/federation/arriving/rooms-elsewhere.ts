import { RemoteError } from "@botschaft/peer";
import { parseRoomId, parseServerName, type RoomAlias, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { checkGate, type FederationGate } from "../../rooms/federation-gate.ts";
import type { Arrival, Departure, Invitation, RemoteAlias, RemoteRooms } from "../../rooms/remote-rooms.ts";
import type { RemoteServers } from "../ports.ts";
import { problemFrom } from "./failures.ts";
import { type InviteParts, Invites } from "./invites.ts";
import { type JoinParts, Joins } from "./joins.ts";
import { Knocks } from "./knocks.ts";
import { Leaves } from "./leaves.ts";

const timeoutMs = 10_000;

type Acts = {
  readonly joins: Joins;
  readonly leaves: Leaves;
  readonly knocks: Knocks;
  readonly invites: Invites;
};

/** What the rooms want from other servers. */
export class RoomsElsewhere implements RemoteRooms {
  readonly #remote: RemoteServers;
  readonly #gate: Pick<FederationGate, "outbound">;
  #acts: Acts | undefined;

  constructor(remote: RemoteServers, gate: Pick<FederationGate, "outbound">) {
    this.#remote = remote;
    this.#gate = gate;
  }

  /** Rooms and this know each other: whichever is made first is introduced to the other. */
  introduce(parts: Omit<JoinParts, "leaves"> & InviteParts): void {
    const leaves = new Leaves(parts);
    const joins = new Joins({ ...parts, leaves });
    this.#acts = { leaves, joins, knocks: new Knocks(parts), invites: new Invites(parts) };
  }

  checkReach(server: ServerName): void {
    checkGate(this.#gate.outbound({ kind: "invite", server }));
  }

  async findAlias(alias: RoomAlias): Promise<RemoteAlias | undefined> {
    try {
      const query = { room_alias: alias };
      const answer = await this.#remote.call(serverNameOf(alias), "queryRoomDirectory", { query }, { timeoutMs });
      const roomId = parseRoomId(answer.room_id);
      if (roomId === undefined) return undefined;
      const servers = Array.isArray(answer.servers) ? answer.servers : [];
      return { roomId, servers: servers.flatMap((server) => parseServerName(server) ?? []) };
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      if (error.kind === "refused") throw problemFrom([error]);
      // A name that nobody answers for leads nowhere.
      return undefined;
    }
  }

  join(arrival: Arrival): Promise<void> {
    return this.#known.joins.join(arrival);
  }

  knock(arrival: Arrival): Promise<void> {
    return this.#known.knocks.knock(arrival);
  }

  leave(departure: Departure): Promise<void> {
    return this.#known.leaves.leave(departure);
  }

  invite(invitation: Invitation): Promise<void> {
    return this.#known.invites.invite(invitation);
  }

  get #known(): Acts {
    if (this.#acts === undefined) throw new Error("The rooms were not introduced");
    return this.#acts;
  }
}
