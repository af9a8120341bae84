import type { Random } from "@botschaft/platform/random";
import { addDevice } from "../cast/cast.ts";
import type { Device } from "../cast/device.ts";
import type { Person } from "../cast/person.ts";
import { Refused } from "../cast/refused.ts";
import { pick } from "./seeded-random.ts";
import { whileForgettingRooms } from "./waiting.ts";
import type { World } from "./world.ts";

export type RandomActs = {
  readonly world: World;
  readonly random: Random;
  readonly people: readonly Person[];
  /** No more rooms than these. */
  readonly maxRooms: number;
};

type Act = (actor: Person, roomId: string) => Promise<unknown>;

const visibilities = ["world_readable", "shared", "invited", "joined"] as const;
const presets = ["public_chat", "public_chat", "private_chat", "trusted_private_chat"] as const;
const keptTypes = ["m.tag", "org.example.a", "org.example.b"] as const;
const versions = ["12", "12", "11", "10", "6"] as const;

/** People who do this and that in a few rooms. What the server refuses is refused; what it must never do is fail. */
export class RandomPlay {
  readonly #acts: RandomActs;
  readonly #rooms: string[] = [];
  /** Who is in which room, as far as their own acts tell: it makes the play livelier, nothing depends on it. */
  readonly #inside = new Map<string, Set<Person>>();
  readonly #devices: { readonly person: Person; readonly device: Device }[] = [];
  readonly #events = new Map<string, string[]>();
  readonly #weighted: readonly (readonly [weight: number, name: string, act: Act])[];
  /** What was done, to be told where a law is broken. */
  readonly journal: string[] = [];
  #counter = 0;

  constructor(acts: RandomActs) {
    this.#acts = acts;
    const some = () => pick(acts.random, acts.people);
    this.#weighted = [
      [14, "say", (actor, room) => this.#note(room, actor.say(room, `message ${++this.#counter}`))],
      [3, "react", (actor, room) => this.#react(actor, room)],
      [3, "redact", (actor, room) => this.#redact(actor, room)],
      [3, "rename", (actor, room) => this.#note(room, actor.rename(room, pick(acts.random, ["A", "B", ""])))],
      [
        2,
        "topic",
        (actor, room) => this.#note(room, actor.setState(room, "m.room.topic", { topic: `${++this.#counter}` })),
      ],
      [2, "state", (actor, room) => this.#note(room, this.#setOther(actor, room))],
      [2, "visibility", (actor, room) => this.#note(room, this.#setVisibility(actor, room))],
      [1, "join rule", (actor, room) => this.#note(room, this.#setJoinRule(actor, room))],
      [1, "power", (actor, room) => this.#note(room, this.#setPower(actor, room, some()))],
      [
        4,
        "reply",
        (actor, room) => this.#note(room, actor.reply(room, this.#someEvent(room), `reply ${++this.#counter}`)),
      ],
      [5, "read", (actor, room) => this.#read(actor, room)],
      [2, "type", (actor, room) => actor.type(room, acts.random.integer(3) > 0)],
      [1, "keep", (actor) => actor.keep("org.example.kept", { count: ++this.#counter })],
      [
        2,
        "keep for the room",
        (actor, room) => actor.keep(pick(acts.random, keptTypes), { count: ++this.#counter }, room),
      ],
      [2, "send to devices", (actor) => actor.sendToDevices(some(), { count: ++this.#counter })],
      [2, "sign in", (actor) => this.#signIn(actor)],
      [1, "sign out", (actor) => this.#signOut(actor)],
      [2, "mention", (actor, room) => this.#note(room, this.#mention(actor, room, some()))],
      [2, "profile", (actor, room) => this.#note(room, this.#setMember(actor, room))],
      [7, "invite", (actor, room) => actor.invite(room, some())],
      [4, "leave", (actor, room) => this.#leave(actor, room)],
      [3, "kick", (actor, room) => actor.kick(room, some())],
      [2, "ban", (actor, room) => actor.ban(room, some())],
      [2, "unban", (actor, room) => actor.unban(room, some())],
      [1, "upgrade", (actor, room) => this.#upgrade(actor, room)],
      [1, "alias", (actor, room) => actor.setAlias(this.#someAlias(), room)],
      [1, "end an alias", (actor) => actor.deleteAlias(this.#someAlias())],
      [1, "name by alias", (actor, room) => this.#note(room, this.#nameByAlias(actor, room))],
    ];
  }

  /** One act, or several at once while rooms are forgotten; resolves also where they are refused. */
  async next(): Promise<void> {
    const { world, random } = this.#acts;
    if (random.integer(5) > 0) return this.#one();
    const acts = Array.from({ length: 2 + random.integer(3) }, () => () => this.#one());
    this.journal.push(`${acts.length} at once:`);
    const outcomes = await whileForgettingRooms(world, () => world.atOnce(...acts));
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  }

  async #one(): Promise<void> {
    const { random, people, maxRooms } = this.#acts;
    const isNew = this.#rooms.length === 0 || (this.#rooms.length < maxRooms && random.integer(12) === 0);
    const anybody = pick(random, people);
    if (isNew) return this.#try(anybody, "createRoom", () => this.#create(anybody));
    const room = pick(random, this.#rooms);
    const where = `in room ${this.#rooms.indexOf(room)}`;
    const inside = this.#inside.get(room) ?? new Set();
    if (random.integer(7) === 0) return this.#try(anybody, `join ${where}`, () => this.#join(anybody, room));
    if (random.integer(16) === 0) return this.#try(anybody, `knock ${where}`, () => anybody.knock(room));
    if (random.integer(16) === 0) return this.#try(anybody, `forget ${where}`, () => anybody.forget(room));
    // Mostly somebody who is in the room; sometimes whoever, who is then refused.
    const actor = inside.size > 0 && random.integer(8) > 0 ? pick(random, [...inside]) : anybody;
    const [, name, act] = this.#pickAct();
    await this.#try(actor, `${name} ${where}`, () => act(actor, room));
  }

  async #try(actor: Person, name: string, act: () => Promise<unknown>): Promise<void> {
    const line = `${this.journal.length + 1} ${actor.name}: ${name}`;
    const at = this.journal.push(line) - 1;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused) || error.status >= 500) throw error;
      this.journal[at] = `${line} (${error.errcode})`;
    }
  }

  #pickAct() {
    const { random } = this.#acts;
    let at = random.integer(this.#weighted.reduce((sum, [weight]) => sum + weight, 0));
    for (const weighted of this.#weighted) {
      at -= weighted[0];
      if (at < 0) return weighted;
    }
    throw new Error("The weights do not add up");
  }

  async #create(actor: Person): Promise<void> {
    const { random, people } = this.#acts;
    const invite = people.filter((person) => person !== actor && random.integer(3) === 0).map(({ userId }) => userId);
    const name = random.integer(2) === 0 ? { name: `room ${this.#rooms.length}` } : {};
    const body = { preset: pick(random, presets), room_version: pick(random, versions), invite, ...name };
    const room = await actor.createRoom(body);
    this.#rooms.push(room);
    this.#inside.set(room, new Set([actor]));
  }

  async #join(actor: Person, room: string): Promise<void> {
    await actor.join(room);
    this.#inside.get(room)?.add(actor);
  }

  async #leave(actor: Person, room: string): Promise<void> {
    await actor.leave(room);
    this.#inside.get(room)?.delete(actor);
  }

  async #note(room: string, act: Promise<string>): Promise<void> {
    const eventId = await act;
    const known = this.#events.get(room) ?? [];
    known.push(eventId);
    this.#events.set(room, known);
  }

  #someEvent(room: string): string {
    const { random } = this.#acts;
    const known = this.#events.get(room) ?? ["$nothing"];
    return random.integer(2) === 0 ? (known.at(-1) as string) : pick(random, known);
  }

  #redact(actor: Person, room: string): Promise<void> {
    return this.#note(room, actor.redact(room, this.#someEvent(room)));
  }

  async #signIn(person: Person): Promise<void> {
    const deviceId = `D${++this.#counter}`;
    const device = await person.signIn(deviceId, () => addDevice(this.#acts.world, person, deviceId));
    this.#devices.push({ person, device });
  }

  /** The oldest device that came in this play. */
  async #signOut(actor: Person): Promise<void> {
    const at = this.#devices.findIndex(({ person }) => person === actor);
    const [gone] = at < 0 ? [] : this.#devices.splice(at, 1);
    if (gone !== undefined) await actor.signOut(gone.device);
  }

  #read(actor: Person, room: string): Promise<void> {
    const { random } = this.#acts;
    const thread = pick(random, ["", "", "main", this.#someEvent(room)]);
    return actor.read(room, this.#someEvent(room), { type: pick(random, ["m.read", "m.read.private"]), thread });
  }

  #mention(actor: Person, room: string, person: Person): Promise<string> {
    const mentions = { user_ids: [person.userId] };
    return actor.send(room, { msgtype: "m.text", body: `for ${person.name}`, "m.mentions": mentions });
  }

  #react(actor: Person, room: string): Promise<void> {
    const relation = {
      rel_type: "m.annotation",
      event_id: this.#someEvent(room),
      key: pick(this.#acts.random, ["+", "-"]),
    };
    return this.#note(room, actor.send(room, { "m.relates_to": relation }, "m.reaction"));
  }

  #setOther(actor: Person, room: string): Promise<string> {
    const { random } = this.#acts;
    const type = pick(random, ["org.example.a", "org.example.b"]);
    return actor.setState(room, type, { value: random.integer(3) }, pick(random, ["", "x"]));
  }

  #setVisibility(actor: Person, room: string): Promise<string> {
    const history_visibility = pick(this.#acts.random, visibilities);
    return actor.setState(room, "m.room.history_visibility", { history_visibility });
  }

  #setJoinRule(actor: Person, room: string): Promise<string> {
    const join_rule = pick(this.#acts.random, ["public", "public", "invite", "knock", "knock"]);
    return actor.setState(room, "m.room.join_rules", { join_rule });
  }

  #setPower(actor: Person, room: string, target: Person): Promise<string> {
    const users = { [actor.userId]: 100, [target.userId]: pick(this.#acts.random, [0, 50, 100]) };
    const content = { users_default: pick(this.#acts.random, [0, 50]), events_default: 0, state_default: 50, users };
    return actor.setState(room, "m.room.power_levels", content);
  }

  /** Only while there are few rooms: each stays. */
  async #upgrade(actor: Person, room: string): Promise<void> {
    const { random, maxRooms } = this.#acts;
    if (this.#rooms.length > maxRooms + 1) return;
    const made = await actor.upgrade(room, pick(random, versions));
    if (!this.#rooms.includes(made)) this.#rooms.push(made);
    this.#inside.set(made, new Set([actor]));
  }

  #someAlias(): string {
    return `#${pick(this.#acts.random, ["north", "south"])}:${this.#acts.world.serverName}`;
  }

  #nameByAlias(actor: Person, room: string): Promise<string> {
    return actor.setState(room, "m.room.canonical_alias", { alt_aliases: [this.#someAlias()] });
  }

  /** A name in one room; only who is joined may. */
  #setMember(actor: Person, room: string): Promise<string> {
    const content = { membership: "join", displayname: `${actor.name} ${++this.#counter}` };
    return actor.setState(room, "m.room.member", content, actor.userId);
  }
}
