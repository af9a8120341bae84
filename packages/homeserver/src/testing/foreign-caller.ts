import { type FederationTable, federationTable } from "@botschaft/homeserver";
import { RemoteError } from "@botschaft/peer";
import type { OperationId } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { EventDraft, Pdu } from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { castOf, type Person } from "@botschaft/testing/cast";
import { Realm, type World } from "@botschaft/testing/world";
import type { RemoteRequest } from "../federation/index.ts";
import { ForeignServer } from "./foreign-server.ts";

type Id = OperationId<"server-server">;
export type Answered = { readonly status: number; readonly errcode?: string | undefined; readonly body: JsonObject };

const own = "north.example" as ServerName;

/** A server of ours with alice and anna on it, and another one, made of nothing but a key, that calls its operations. */
export class ForeignCaller {
  readonly realm: Realm;
  readonly world: World;
  readonly alice: Person;
  readonly anna: Person;
  readonly foreign: ForeignServer;
  /** What the other server answers, beside its keys. */
  readonly table: { -readonly [Key in keyof FederationTable]?: FederationTable[Key] } = {};

  static async open(): Promise<ForeignCaller> {
    const realm = await Realm.open([own]);
    const { alice, anna } = await castOf(realm.world(own), ["alice", "anna"]);
    return new ForeignCaller(realm, { alice, anna });
  }

  private constructor(realm: Realm, { alice, anna }: { readonly alice: Person; readonly anna: Person }) {
    this.realm = realm;
    this.world = realm.world(own);
    this.alice = alice;
    this.anna = anna;
    this.foreign = new ForeignServer(this.world);
    this.plug(this.foreign);
  }

  /** Others reach it, and know its key. */
  plug(server: ForeignServer): void {
    const keys: Partial<FederationTable> = { getServerKey: () => ({ status: 200, body: server.published }) };
    this.realm.net.plug(server.name, () => ({ ...federationTable(), ...keys, ...this.table }));
  }

  async call<O extends Id>(id: O, request: RemoteRequest<O>, as = this.foreign): Promise<Answered> {
    try {
      const body = await this.realm.net.remoteServers(as.name).call(own, id, request);
      return { status: 200, body };
    } catch (error) {
      if (!(error instanceof RemoteError) || error.status === undefined) throw error;
      return { status: error.status, errcode: error.errcode, body: error.body ?? {} };
    }
  }

  /** An event after a template of ours, signed by the other server; a change makes it another one than was offered. */
  sign({ body }: Answered, change: Partial<Pdu> = {}): { readonly eventId: string; readonly pdu: JsonObject } {
    const { event, room_version: version } = body as { event: EventDraft & { origin?: string }; room_version: string };
    const { origin: _, ...draft } = { ...event, ...change } as EventDraft & { origin?: string };
    return this.foreign.sign(draft, findRoomVersion(version) as RoomVersionRules);
  }

  /** Somebody of the other server comes into a room. */
  async join(roomId: string, userId: string): Promise<Answered> {
    const made = await this.call("makeJoin", {
      path: { roomId, userId },
      query: { ver: ["1", "6", "10", "11", "12"] },
    });
    if (made.status !== 200) return made;
    const { eventId, pdu } = this.sign(made);
    return this.call("sendJoinV2", { path: { roomId, eventId }, query: {}, body: pdu as never });
  }

  async close(): Promise<void> {
    try {
      this.realm.assertNoMistakes();
    } finally {
      await this.realm.close();
    }
  }
}
