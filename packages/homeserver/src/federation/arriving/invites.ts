import { RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import { type RoomId, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { BuiltPdu, Pdu } from "@botschaft/room/event";
import type { Invitation } from "../../rooms/remote-rooms.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { checkNoOutsiders } from "../border/outsiders.ts";
import type { RemoteServers, RoomIntake } from "../ports.ts";
import { listShownState } from "../reading/shown-state.ts";
import { checkTaken, problemFrom } from "./failures.ts";

export type InviteParts = {
  readonly rooms: Rooms;
  readonly remote: RemoteServers;
  readonly intake: Pick<RoomIntake, "accept">;
};

const timeoutMs = 30_000;

/** Invites people of other servers, whose server signs the invitation too. https://spec.matrix.org/v1.19/server-server-api/#inviting-to-a-room */
export class Invites {
  readonly #parts: InviteParts;

  constructor(parts: InviteParts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_FORBIDDEN, M_INVITE_BLOCKED, M_UNSUPPORTED_ROOM_VERSION, M_UNKNOWN where it was not reached */
  async invite({ actor, target, built }: Invitation): Promise<void> {
    const { rooms, remote, intake } = this.#parts;
    const roomId = actor.view.roomId as RoomId;
    const server = serverNameOf(target);
    await checkNoOutsiders(rooms, actor, "invite", server);
    const shown = await listShownState(rooms.ports.storage.reads, actor);
    const body = { room_version: actor.rules.id, event: built.pdu as never, invite_room_state: shown };
    const path = { roomId, eventId: built.eventId };
    const answer = await remote.call(server, "sendInviteV2", { path, body }, { timeoutMs }).catch(relay);
    const signed = signedBy(answer.event, built, server);
    if (signed === undefined) {
      throw problemFrom([new RemoteError("bad-answer", "it did not sign the invitation", { server })]);
    }
    checkTaken(await intake.accept(roomId, signed), "The invitation does not stand.");
  }
}

function relay(error: unknown): never {
  if (!(error instanceof RemoteError)) throw error;
  // What this server serves the other one does not.
  const isVersion = error.errcode === "M_INCOMPATIBLE_ROOM_VERSION";
  if (isVersion) throw new MatrixError("M_UNSUPPORTED_ROOM_VERSION", "Their server does not serve the room's version.");
  throw problemFrom([error]);
}

/** Our own event: of the answer only the other server's signature is taken. */
function signedBy(given: JsonValue | undefined, { pdu }: BuiltPdu, server: string): JsonObject | undefined {
  const signatures = isObject(given) && isObject(given.signatures) ? given.signatures[server] : undefined;
  if (!isObject(signatures)) return undefined;
  const all = { ...pdu.signatures[server], ...(signatures as Pdu["signatures"][string]) };
  return { ...pdu, signatures: { ...pdu.signatures, [server]: all } };
}
