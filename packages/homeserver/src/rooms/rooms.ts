import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, UserId } from "@botschaft/protocol/ids";
import type { RowSet, Unit } from "@botschaft/storage";
import { KeyedTurns } from "../streams/keyed-turns.ts";
import type { People } from "../streams/people.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import { AliasNames } from "./alias-names.ts";
import type { EncryptionPolicy } from "./encryption-policy.ts";
import type { InvitePermissions, Person, PersonalSettings, Profiles } from "./ports.ts";
import type { RemoteRooms } from "./remote-rooms.ts";
import type { RoomActor } from "./room-actor.ts";
import type { RoomRegistry } from "./room-registry.ts";
import { Turn, type TurnPorts } from "./turn.ts";

export type RoomsPorts = TurnPorts & {
  readonly registry: RoomRegistry;
  readonly people: People;
  readonly stateKeys: StateKeys;
  readonly profiles: Profiles;
  readonly invitePermissions: InvitePermissions;
  readonly remote: RemoteRooms;
  readonly settings: PersonalSettings;
  readonly clock: Clock;
  readonly policy: EncryptionPolicy;
  readonly random: Random;
};

const maxAttempts = 3;

/** What every act in a room shares: the room's queue, the commit, and the way back when either fails. */
export class Rooms {
  readonly ports: RoomsPorts;
  /** Reactions that are the same come one after another, so that the second finds the first. */
  readonly annotations = new KeyedTurns<string>();
  readonly aliasNames: AliasNames;

  constructor(ports: RoomsPorts) {
    this.ports = ports;
    this.aliasNames = new AliasNames(ports.storage.reads);
    ports.storage.writer.onRefused((key) => {
      if (key.startsWith("room:")) ports.registry.drop(Number(key.slice("room:".length)));
    });
  }

  /** @throws {MatrixError} M_FORBIDDEN for a room that is not here, as for one that the requester is not in */
  async get(roomId: RoomId): Promise<RoomActor> {
    const actor = await this.ports.registry.find(roomId);
    if (actor === undefined) throw notInRoom();
    return actor;
  }

  /** @throws {MatrixError} M_FORBIDDEN */
  async getJoined(roomId: RoomId, person: Person): Promise<RoomActor> {
    const actor = await this.get(roomId);
    if (actor.standingOf(person.userNid)?.membership !== "join") throw notInRoom();
    return actor;
  }

  async person(userId: UserId): Promise<Person> {
    return { userId, userNid: await this.ports.people.intern(userId) };
  }

  /**
   * Runs `decide` in the room's queue and resolves when what it appended is on disk. `extra` rows commit with it.
   * Nothing that `decide` appended remains when it throws.
   */
  async act<Result>(
    actor: RoomActor,
    decide: (turn: Turn) => Promise<Result>,
    extra: (result: Result) => readonly RowSet[] = () => [],
    attempt = 1,
  ): Promise<Result> {
    const turned = await actor.turn(async () => {
      if (actor.isDead) return undefined;
      const turn = new Turn(actor, this.ports);
      const result = await this.#decide(turn, decide);
      if (!turn.hasDecided) return { result, committed: undefined };
      // Decided on what is no longer known to be so.
      if (actor.isDead) return undefined;
      const committed = this.ports.storage.writer.submit(turn.unit(() => extra(result)));
      // It is awaited outside: the room's next turn does not wait for this commit.
      committed.catch(() => {});
      actor.lastCommit = committed;
      return { result, committed: [committed] as const };
    });
    if (turned !== undefined) {
      await turned.committed?.[0];
      return turned.result;
    }
    return this.act(await this.#again(actor, attempt), decide, extra, attempt + 1);
  }

  /** Something about a room that is no event: decided in the room's queue, on disk when this resolves. */
  async note(actor: RoomActor, decide: (actor: RoomActor) => Unit | undefined, attempt = 1): Promise<void> {
    const turned = await actor.turn(async () => {
      if (actor.isDead) return undefined;
      const unit = decide(actor);
      const committed = unit && this.ports.storage.writer.submit(unit);
      // It is awaited outside: the room's next turn does not wait for this commit.
      committed?.catch(() => {});
      return [committed] as const;
    });
    if (turned !== undefined) await turned[0];
    else await this.note(await this.#again(actor, attempt), decide, attempt + 1);
  }

  /** Something before it was refused and took the actor along; nothing of this act has been submitted. */
  async #again({ view }: RoomActor, attempt: number): Promise<RoomActor> {
    const again = await this.ports.registry.findByNid(view.roomNid);
    if (again !== undefined && attempt < maxAttempts) return again;
    throw new MatrixError("M_UNKNOWN", "The room could not be changed just now. Please try again.", { status: 503 });
  }

  async #decide<Result>(turn: Turn, decide: (turn: Turn) => Promise<Result>): Promise<Result> {
    try {
      return await decide(turn);
    } catch (error) {
      if (turn.hasDecided) this.ports.registry.drop(turn.actor.view.roomNid);
      throw error;
    }
  }
}

export function notInRoom(): MatrixError {
  return new MatrixError("M_FORBIDDEN", "You are not in this room.");
}
