import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomAlias, parseUserId, type RoomAlias, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { defaultRoomVersion, findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { aliases, rows } from "@botschaft/storage";
import { isNewAliasName } from "../alias-names.ts";
import {
  changeMembership,
  checkTakesInvitations,
  contentOf,
  findTarget,
  isElsewhere,
  memberEvent,
} from "../membership/change-membership.ts";
import type { Person } from "../ports.ts";
import type { Rooms } from "../rooms.ts";
import { refuseFractions } from "../send-event.ts";
import type { Turn } from "../turn.ts";
import { initialState } from "./initial-state.ts";
import { RoomOpening } from "./open-room.ts";
import { presetFor } from "./presets.ts";
import type { RoomRequest } from "./room-request.ts";

/** Makes a room, all of its first events and invitations in one commit. */
export class RoomCreation {
  readonly #rooms: Rooms;
  readonly #defaultVersion: string;
  readonly opening: RoomOpening;

  /** @param defaultVersion of rooms for which nobody asks for another; one of the table's */
  constructor(rooms: Rooms, defaultVersion = defaultRoomVersion) {
    this.#rooms = rooms;
    this.#defaultVersion = defaultVersion;
    this.opening = new RoomOpening(rooms);
  }

  async create(request: RoomRequest): Promise<RoomId> {
    refuseFractions(request.body ?? {});
    if ((request.invite3pid?.length ?? 0) > 0) {
      throw new MatrixError("M_FORBIDDEN", "Invitations by e-mail or telephone are not available here.");
    }
    const rules = rulesFor(request.roomVersion ?? this.#defaultVersion);
    const named = [...new Set(request.invite)];
    const invited = await Promise.all(named.map((userId) => this.#findInvited(request, userId)));
    const alias = this.#aliasOf(request);
    const make = () => this.#make(request, rules, invited, alias);
    if (alias === undefined) return make();
    const taken = new MatrixError("M_ROOM_IN_USE", `The alias ${alias} is taken.`);
    return this.#rooms.aliasNames.take(alias, taken, make);
  }

  async #make(
    request: RoomRequest,
    rules: RoomVersionRules,
    invited: readonly Person[],
    alias: RoomAlias | undefined,
  ): Promise<RoomId> {
    const { creator } = request;
    const [here, elsewhere] = this.#byPlace(invited);
    const state = await initialState(this.#rooms, { request, rules, invited, alias });
    const content = createContent(request, rules, invited);
    const opening = { creator, rules, content, isListed: request.visibility === "public" };
    const { roomId } = await asInitialState(() =>
      this.opening.open(
        opening,
        async (turn, { ts }) => {
          for (const entry of state) await this.opening.append(turn, creator, entry, ts);
          for (const person of here) await this.#invite(turn, request, person);
        },
        ({ roomNid, ts }) =>
          alias === undefined ? [] : [rows(aliases, [{ alias, roomNid, creatorNid: creator.userNid, createdTs: ts }])],
      ),
    );
    for (const person of elsewhere) await this.#inviteElsewhere(roomId, request, person);
    return roomId;
  }

  /** Whom this server can invite in the room's own commit, and whose servers are to be asked. */
  #byPlace(invited: readonly Person[]): readonly [here: readonly Person[], elsewhere: readonly Person[]] {
    const isHere = (person: Person) => !isElsewhere(this.#rooms, person);
    return [invited.filter(isHere), invited.filter((person) => !isHere(person))];
  }

  async #invite(turn: Turn, request: RoomRequest, target: Person): Promise<void> {
    const stateKeyNid = await this.#rooms.ports.stateKeys.intern("m.room.member", target.userId);
    const direct = request.isDirect === true ? { is_direct: true } : {};
    const content = await contentOf(this.#rooms, { content: { membership: "invite", ...direct } }, target);
    await turn.append(memberEvent(this.#rooms, turn.actor, { sender: request.creator, target, stateKeyNid, content }));
  }

  /** @COMPAT(Synapse): the room is there by then, also where this is refused. */
  async #inviteElsewhere(roomId: RoomId, { creator, isDirect }: RoomRequest, { userId }: Person): Promise<void> {
    const content = { membership: "invite", ...(isDirect === true ? { is_direct: true } : {}) };
    await changeMembership(this.#rooms, { sender: creator, roomId, target: userId, content });
  }

  async #findInvited({ creator }: RoomRequest, text: string): Promise<Person> {
    const target = parseUserId(text);
    if (target === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no user id.`);
    if (target === creator.userId) throw new MatrixError("M_INVALID_PARAM", "You cannot invite yourself.");
    const invited = await findTarget(this.#rooms, { sender: creator, target, content: { membership: "invite" } });
    await checkTakesInvitations(this.#rooms, invited);
    return invited;
  }

  /** @throws {MatrixError} M_INVALID_PARAM */
  #aliasOf({ aliasName }: RoomRequest): RoomAlias | undefined {
    if (aliasName === undefined) return undefined;
    const alias = parseRoomAlias(`#${aliasName}:${this.#serverName}`);
    if (alias !== undefined && isNewAliasName(aliasName)) return alias;
    throw new MatrixError("M_INVALID_PARAM", "The room's alias has characters that an alias cannot have.");
  }

  get #serverName(): string {
    return this.#rooms.ports.signing.signer.serverName;
  }
}

/** @throws {MatrixError} M_UNSUPPORTED_ROOM_VERSION */
export function rulesFor(version: string): RoomVersionRules {
  const rules = findRoomVersion(version);
  if (rules !== undefined) return rules;
  throw new MatrixError("M_UNSUPPORTED_ROOM_VERSION", `Room version ${version} is not available here.`);
}

function createContent(request: RoomRequest, rules: RoomVersionRules, invited: readonly Person[]): JsonObject {
  const { creationContent = {}, creator } = request;
  const sharesPower = presetFor(request.preset, request.visibility).sharesPower && rules.auth.additionalCreators;
  const named = Array.isArray(creationContent.additional_creators) ? creationContent.additional_creators : [];
  const additional = sharesPower ? [...new Set([...named, ...invited.map(({ userId }) => userId)])] : named;
  return {
    ...creationContent,
    room_version: rules.id,
    ...(rules.event.creatorInContent ? { creator: creator.userId } : {}),
    ...(additional.length > 0 && rules.auth.additionalCreators ? { additional_creators: additional } : {}),
  };
}

/** What the request asks of the room's first events must be allowed by those events. */
async function asInitialState<Result>(make: () => Promise<Result>): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof MatrixError) || error.errcode !== "M_FORBIDDEN" || error.detail === undefined) throw error;
    throw new MatrixError("M_INVALID_ROOM_STATE", `The room cannot begin like this: ${error.message}`, {
      cause: error,
    });
  }
}
