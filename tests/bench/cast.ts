import { randomBytes } from "node:crypto";
import { inBatches } from "./load/in-batches.ts";
import { createRoom, joinRoom, type Person, register } from "./matrix.ts";
import { sendTravelling } from "./travellers.ts";

export type People = readonly [Person, ...Person[]];
export type Room = { readonly roomId: string; readonly people: People };

/** The people and rooms that scenarios share, made when first asked for. The first of a room's people made it. */
export interface Cast {
  /** People nobody else uses. */
  newcomers(count: number): Promise<readonly Person[]>;
  /** Rooms of two; asking again gives the same rooms. */
  pairs(count: number): Promise<readonly Room[]>;
  /** The room of 100. */
  crowd(): Promise<Room>;
  /** Three people with 101 rooms, the crowd's among them. */
  travellers(): Promise<People>;
  /** How many registered, and in how many seconds. */
  readonly registered: { readonly count: number; readonly seconds: number };
  close(): void;
}

/** How many requests prepare the stage at once. */
const width = 4;

export function createCast(address: URL, secret: string): Cast {
  const prefix = `bench-${randomBytes(4).toString("hex")}`;
  const everybody: Person[] = [];
  const pairs: Room[] = [];
  let named = 0;
  let seconds = 0;
  let listener: Person | undefined;
  let crowd: Promise<Room> | undefined;
  let travellers: Promise<People> | undefined;

  async function newcomers(count: number): Promise<readonly Person[]> {
    const from = performance.now();
    const names = Array.from({ length: count }, () => `${prefix}-${named++}`);
    const people = await inBatches(names, width, (name) => register(address, secret, name));
    seconds += (performance.now() - from) / 1000;
    everybody.push(...people);
    return people;
  }

  async function makePair(person: Person, other: Person): Promise<Room> {
    const roomId = await createRoom(person);
    await joinRoom(other, roomId);
    return { roomId, people: [person, other] };
  }

  async function makeCrowd(): Promise<Room> {
    const people = (await newcomers(100)) as People;
    const [first, ...others] = people;
    const roomId = await createRoom(first);
    await inBatches(others, width, (person) => joinRoom(person, roomId));
    return { roomId, people };
  }

  const getCrowd = () => {
    crowd ??= makeCrowd();
    return crowd;
  };

  async function makeTravellers(): Promise<People> {
    const people = (await newcomers(3)) as People;
    await sendTravelling(people, await getCrowd());
    return people;
  }

  return {
    newcomers,
    async pairs(count) {
      listener ??= (await newcomers(1))[0] as Person;
      const other = listener;
      const makers = await newcomers(Math.max(0, count - pairs.length));
      pairs.push(...(await inBatches(makers, width, (person) => makePair(person, other))));
      return pairs.slice(0, count);
    },
    crowd: getCrowd,
    travellers: () => {
      travellers ??= makeTravellers();
      return travellers;
    },
    get registered() {
      return { count: everybody.length, seconds };
    },
    close: () => {
      for (const { connection } of everybody) connection.close();
    },
  };
}
