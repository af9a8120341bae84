import { MatrixError } from "@botschaft/protocol/errors";
import { localpartOf, type RoomAlias, type RoomId, serverNameOf } from "@botschaft/protocol/ids";
import { canSend } from "@botschaft/room/power";
import { aliases, findAlias, goneAliases, listAliases, rows } from "@botschaft/storage";
import type { Requester } from "../accounts/requester.ts";
import { isNewAliasName } from "../rooms/alias-names.ts";
import { getAlias, noSuchAlias, type RemoteAlias, type Rooms, withoutAlias } from "../rooms/index.ts";
import type { RoomActor } from "../rooms/room-actor.ts";
import { notInRoom } from "../rooms/rooms.ts";
import { isReadableByAll } from "./open-to-all.ts";

/** The names by which rooms are found on this server. https://spec.matrix.org/v1.19/client-server-api/#room-aliases */
export class RoomAliases {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  get(alias: RoomAlias): Promise<RemoteAlias> {
    return getAlias(this.#rooms, alias);
  }

  /** @COMPAT(Synapse) whoever is in a room may name it. @throws {MatrixError} M_UNKNOWN where the alias is taken */
  async set(requester: Requester, alias: RoomAlias, roomId: RoomId): Promise<void> {
    this.#checkNew(alias);
    const { view } = await this.#rooms.getJoined(roomId, requester);
    const { storage, clock } = this.#rooms.ports;
    const row = { alias, roomNid: view.roomNid, creatorNid: requester.userNid, createdTs: clock.now() };
    const taken = new MatrixError("M_UNKNOWN", `The alias ${alias} is taken.`, { status: 409 });
    await this.#rooms.aliasNames.take(alias, taken, () =>
      storage.writer.submit({ key: `alias:${alias}`, rows: [rows(aliases, [row])] }),
    );
  }

  /** Its room no longer names it either, where the requester may change that. */
  async delete(requester: Requester, alias: RoomAlias): Promise<void> {
    const { storage, registry } = this.#rooms.ports;
    const row = await findAlias(storage.reads, alias);
    const actor = row && (await registry.findByNid(row.roomNid));
    if (row === undefined || actor === undefined) throw noSuchAlias(alias);
    // @COMPAT(Synapse): who made it, whoever may change the room's main alias, and administrators.
    if (row.creatorNid !== requester.userNid && !maySetMainAlias(actor, requester)) {
      throw new MatrixError("M_FORBIDDEN", "You may not delete this alias.");
    }
    const gone = rows(goneAliases, [{ alias }]);
    if (await this.#unname(actor, requester, alias, [gone])) return;
    await storage.writer.submit({ key: `alias:${alias}`, rows: [gone] });
  }

  /** Whoever is in the room may see them, and everybody where the world may read it. */
  async list(requester: Requester, roomId: RoomId): Promise<readonly string[]> {
    const actor = await this.#rooms.get(roomId);
    const isJoined = actor.standingOf(requester.userNid)?.membership === "join";
    if (!isJoined && !requester.isAdmin && !isReadableByAll(actor.view)) throw notInRoom();
    return listAliases(this.#rooms.ports.storage.reads, actor.view.roomNid);
  }

  #checkNew(alias: RoomAlias): void {
    if (serverNameOf(alias) !== this.#rooms.ports.signing.signer.serverName) {
      throw new MatrixError("M_INVALID_PARAM", "Aliases of other servers are made there.");
    }
    if (isNewAliasName(localpartOf(alias))) return;
    throw new MatrixError("M_INVALID_PARAM", "The alias has characters that an alias cannot have.");
  }

  /** @returns whether the room had to be changed, and the rows are on disk with the change */
  async #unname(actor: RoomActor, sender: Requester, alias: RoomAlias, extra: readonly [ReturnType<typeof rows>]) {
    const type = "m.room.canonical_alias";
    const { stateKeys, clock } = this.#rooms.ports;
    const stateKeyNid = await stateKeys.intern(type, "");
    try {
      return await this.#rooms.act(
        actor,
        async (turn) => {
          const before = turn.actor.content(type) ?? {};
          const content = withoutAlias(before, alias);
          if (content === before) return false;
          await turn.append({ sender, type, stateKey: "", stateKeyNid, content, ts: clock.now() });
          return true;
        },
        () => extra,
      );
    } catch (error) {
      // The alias goes even where the requester may not change what the room says.
      if (error instanceof MatrixError && error.errcode === "M_FORBIDDEN") return false;
      throw error;
    }
  }
}

/** @COMPAT(Synapse) this level also decides who lists a room in the directory. */
export function maySetMainAlias(actor: RoomActor, { userNid, userId, isAdmin }: Requester): boolean {
  if (isAdmin) return true;
  if (actor.standingOf(userNid)?.membership !== "join") return false;
  return canSend(actor.authView(() => undefined).power, userId, "m.room.canonical_alias", true);
}
