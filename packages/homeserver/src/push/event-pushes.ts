import { parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { canNotify } from "@botschaft/room/power";
import { decide, evaluate, mentionsIn, type PushOutcome } from "@botschaft/room/push-rules";
import type { EventPushRow } from "@botschaft/storage";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { Mentioned, Mentioning } from "../rooms/ports.ts";
import type { RoomActor } from "../rooms/room-actor.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";
import type { MemberNames } from "./member-names.ts";
import type { PushRules } from "./push-rules.ts";

type Ports = {
  readonly people: Pick<People, "findAll">;
  readonly names: Pick<MemberNames, "find">;
  readonly rules: PushRules;
  readonly serverName: ServerName;
};

export type Outcomes = ReadonlyMap<number, PushOutcome>;

const nobody: Outcomes = new Map();

/**
 * For whom an event's mask is not the whole answer: those whom it mentions. Costs what the event's own lists cost,
 * whatever the size of the room.
 */
export class EventPushes implements Mentioning {
  readonly #ports: Ports;
  readonly #known = new WeakMap<ClientEvent, Outcomes>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async find(view: RoomView, subject: JsonObject): Promise<readonly Mentioned[]> {
    const { users, text } = mentionsIn(subject);
    const userIds = users.map(parseUserId).filter((userId) => userId !== undefined);
    const byId = userIds.length === 0 ? [] : await this.#ports.people.findAll(userIds);
    const byName = text === undefined ? [] : ((await this.#ports.names.find(view))?.listIn(text) ?? []);
    const found = new Map([...byId, ...byName].map((person) => [person.userNid, person]));
    return [...found.values()].filter(({ userId }) => serverNameOf(userId) === this.#ports.serverName);
  }

  rowsOf(actor: RoomActor, event: ClientEvent, mentioned: readonly Mentioned[]): readonly EventPushRow[] {
    const outcomes = mentioned.length === 0 ? nobody : this.#outcomes(actor, event, mentioned);
    this.#known.set(event, outcomes);
    return [...outcomes].map(([userNid, { notify, highlight }]) => {
      return { userNid, roomNid: actor.view.roomNid, pos: event.pos, notify, highlight };
    });
  }

  /** What the disk says too, by reader; undefined for an event that was read from there. */
  outcomesOf(event: ClientEvent): Outcomes | undefined {
    return this.#known.get(event);
  }

  #outcomes(actor: RoomActor, event: ClientEvent, mentioned: readonly Mentioned[]): Outcomes {
    const outcomes = new Map<number, PushOutcome>();
    for (const person of mentioned) {
      const isReader = person.userNid !== event.senderNid && actor.standingOf(person.userNid)?.membership === "join";
      if (!isReader) continue;
      const outcome = evaluate(
        this.#ports.rules.of(person.userId),
        asClientsSee(event),
        contextOf(actor, event, person),
      );
      const masked = decide(event.mask, this.#ports.rules.tableFor(person.userId, event.roomId));
      if (outcome.notify !== masked.notify || outcome.highlight !== masked.highlight) {
        outcomes.set(person.userNid, outcome);
      }
    }
    return outcomes;
  }
}

function contextOf(actor: RoomActor, event: ClientEvent, { userId, displayName }: Mentioned) {
  return {
    reader: userId as string,
    displayName,
    memberCount: actor.joinedMembers,
    senderMayNotify: (key: string) => canNotify(actor.authView(() => undefined).power, event.sender as UserId, key),
  };
}

function asClientsSee({ type, sender, content, roomId, stateKey }: ClientEvent): JsonObject {
  return { type, sender, content, room_id: roomId, ...(stateKey === undefined ? {} : { state_key: stateKey }) };
}
