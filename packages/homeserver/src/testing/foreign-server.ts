import { buildPublishedKeys } from "@botschaft/peer";
import { generateSeed, keyFromSeed, sha256, toBase64, toBase64Url, verifySignature } from "@botschaft/protocol/crypto";
import { parseRoomId, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { type BuildPorts, buildPdu, bytesToSign, type EventDraft, type Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { World } from "@botschaft/testing/world";
import { draftApart } from "../rooms/event-apart.ts";
import type { EventSignatures, Signedness } from "../rooms/ports.ts";

type NewEvent = {
  readonly sender: string;
  readonly type: string;
  readonly stateKey?: string;
  readonly content?: JsonObject;
};

const keysValidMs = 24 * 3_600_000;

/** Another server that does whatever a test wants, with a signing key of its own. */
export class ForeignServer implements EventSignatures {
  readonly name: string;
  readonly hashing: BuildPorts;
  readonly #publicKey: string;
  readonly #own: World;

  constructor(own: World, name = "elsewhere.example") {
    const key = keyFromSeed(generateSeed());
    this.name = name;
    this.#own = own;
    this.#publicKey = key.publicKey;
    this.hashing = { sha256, toBase64, toBase64Url, signer: { serverName: name, keyId: "ed25519:f", sign: key.sign } };
  }

  /** What it tells others of its key. */
  get published() {
    const { keyId, sign } = this.hashing.signer;
    const current = [{ keyId, sign, publicKey: this.#publicKey }] as const;
    return buildPublishedKeys({ server: this.name as never, current, old: [] }, this.#own.clock.now() + keysValidMs);
  }

  user(localpart: string): string {
    return `@${localpart}:${this.name}`;
  }

  /** As make_join and the like: an event on top of the room as it stands there. It need not be sent at once. */
  async draft(roomId: string, { sender, type, stateKey, content = {} }: NewEvent): Promise<EventDraft> {
    const { rooms } = this.#own.server;
    const actor = await rooms.get(parseRoomId(roomId) as never);
    const target = type === "m.room.member" ? await rooms.person(stateKey as UserId) : undefined;
    const prepared = {
      sender: await rooms.person(sender as UserId),
      type,
      content,
      ts: this.#own.clock.now(),
      ...(stateKey === undefined ? {} : { stateKey, stateKeyNid: await rooms.ports.stateKeys.intern(type, stateKey) }),
      ...(target === undefined ? {} : { target }),
    };
    return draftApart(rooms, actor, () => prepared);
  }

  async build(roomId: string, event: NewEvent): Promise<{ readonly eventId: string; readonly pdu: JsonObject }> {
    const actor = await this.#own.server.rooms.get(parseRoomId(roomId) as never);
    return this.sign(await this.draft(roomId, event), actor.rules);
  }

  sign(draft: EventDraft, rules: RoomVersionRules): { readonly eventId: string; readonly pdu: JsonObject } {
    const { eventId, json } = buildPdu(draft, rules, this.hashing);
    return { eventId, pdu: JSON.parse(json) as JsonObject };
  }

  /** Only its own signatures are known to be good. */
  async verify(server: string, pdu: Pdu, rules: RoomVersionRules): Promise<Signedness> {
    const signature = pdu.signatures[server]?.["ed25519:f"];
    const isSigned =
      server === this.name &&
      signature !== undefined &&
      verifySignature(this.#publicKey, bytesToSign(pdu, rules), signature);
    return isSigned ? "signed" : "unsigned";
  }
}
