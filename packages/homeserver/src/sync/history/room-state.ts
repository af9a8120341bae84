import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { findStateAt, listOwnMemberships, listRooms, listStateAt, membershipCode } from "@botschaft/storage";
import { type ClientEvent, renderEvent } from "../../rooms/client-event.ts";
import type { Membership } from "../../rooms/members.ts";
import type { People } from "../../streams/people.ts";
import { parseToken } from "../../streams/tokens.ts";
import { type Access, getAccess, getJoinedAccess, type Person } from "./access.ts";
import type { HistoryPorts } from "./room-history.ts";

export type StatePorts = HistoryPorts & { readonly people: People };

export type MembersAsk = {
  readonly roomId: RoomId;
  readonly person: Person;
  readonly at?: string | undefined;
  readonly membership?: Membership | undefined;
  readonly notMembership?: Membership | undefined;
};

/** A room's state as somebody may read it: as of now, or as of their leave. */
export class RoomState {
  readonly #ports: StatePorts;

  constructor(ports: StatePorts) {
    this.#ports = ports;
  }

  /** All of it, as JSON text. */
  async all(roomId: RoomId, person: Person): Promise<string> {
    const access = await getAccess(this.#ports, roomId, person);
    return this.#texts(await this.#at(access, access.leftPos, undefined));
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  async get(roomId: RoomId, person: Person, type: string, stateKey: string): Promise<ClientEvent> {
    const access = await getAccess(this.#ports, roomId, person);
    const { view, leftPos } = access;
    const { reads, stateKeys, events } = this.#ports;
    const now = type === "m.room.member" ? undefined : view.state(type, stateKey);
    if (leftPos === undefined && now !== undefined) return now;
    const key = await stateKeys.find(type, stateKey);
    const nid = key && (await findStateAt(reads, view.roomNid, key, leftPos ?? Number.MAX_SAFE_INTEGER));
    const [event] = nid === undefined ? [] : await events.load(view, [nid]);
    if (event === undefined) throw new MatrixError("M_NOT_FOUND", "The room has no such state.");
    return event;
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3roomsroomidmembers */
  async members(ask: MembersAsk): Promise<string> {
    const access = await getAccess(this.#ports, ask.roomId, ask.person);
    const { at } = ask;
    const asked = at === undefined ? undefined : this.#posOf(at);
    const pos = asked === undefined ? access.leftPos : Math.min(asked, access.leftPos ?? asked);
    const members = (await this.#at(access, pos, true)).filter((member) => isAskedFor(member, ask));
    return `{"chunk":${this.#texts(members)}}`;
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3roomsroomidjoined_members */
  async joined(roomId: RoomId, person: Person): Promise<JsonObject> {
    const access = await getJoinedAccess(this.#ports, roomId, person);
    const members = await this.#at(access, undefined, true);
    const joined = members.filter(({ content }) => content.membership === "join");
    return { joined: Object.fromEntries(joined.map(({ stateKey, content }) => [stateKey ?? "", faceOf(content)])) };
  }

  async joinedRooms(person: Person): Promise<readonly string[]> {
    const rows = await listOwnMemberships(this.#ports.reads, person.userNid);
    const joined = rows.filter(({ membership }) => membership === membershipCode.join);
    const rooms = await listRooms(
      this.#ports.reads,
      joined.map(({ roomNid }) => roomNid),
    );
    return rooms.map(({ roomId }) => roomId);
  }

  render(event: ClientEvent): string {
    return renderEvent(event, { now: this.#ports.clock.now() }, { withRoomId: true });
  }

  async #at({ view }: Access, pos: number | undefined, isMember: true | undefined): Promise<readonly ClientEvent[]> {
    const { reads, events } = this.#ports;
    if (pos === undefined && isMember === true) {
      return events.load(
        view,
        [...view.members].map(([, , eventNid]) => eventNid),
      );
    }
    const lines = await listStateAt(reads, view.roomNid, pos ?? Number.MAX_SAFE_INTEGER, isMember);
    return events.load(
      view,
      lines.map(({ eventNid }) => eventNid),
    );
  }

  #texts(events: readonly ClientEvent[]): string {
    return `[${events.map((event) => this.render(event)).join(",")}]`;
  }

  #posOf(text: string): number {
    const token = parseToken(text);
    if (token === undefined) throw new MatrixError("M_INVALID_PARAM", "`at` is no token of this server.");
    return token.incarnation === this.#ports.incarnation ? token.pos : Number.MAX_SAFE_INTEGER;
  }
}

/** Both conditions together mean either. */
function isAskedFor({ content }: ClientEvent, { membership, notMembership }: MembersAsk): boolean {
  const isWanted = membership !== undefined && content.membership === membership;
  const isNotUnwanted = notMembership !== undefined && content.membership !== notMembership;
  return isWanted || isNotUnwanted || (membership === undefined && notMembership === undefined);
}

function faceOf({ displayname, avatar_url }: JsonObject): JsonObject {
  return {
    ...(typeof displayname === "string" ? { display_name: displayname } : {}),
    ...(typeof avatar_url === "string" ? { avatar_url } : {}),
  };
}
