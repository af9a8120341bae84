import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  type AccountDataRow,
  globalAccountData,
  listAccountData,
  listAccountDataPositions,
  type StoredAccountData,
} from "@botschaft/storage";
import type { AccountDataFollower } from "../accounts/ports.ts";
import { type EventFilter, eventTest, wantsRoom } from "./filter.ts";
import type { Reader, ReaderRoom } from "./reader.ts";
import type { ReaderLoader, Readers } from "./readers.ts";
import type { Ask, AskedRoom, PersonSection, RoomSection, SectionAnswer } from "./sections.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly readers: Pick<Readers, "find">;
  /** The content of `m.push_rules`, which nobody stores. */
  readonly pushRulesOf: (userId: UserId) => JsonObject;
};

/** Where global account data stands, and where that of any room does. */
const globally = "account_data";
const anywhere = "room_account_data";

/** `account_data` of the answer and of its rooms. https://spec.matrix.org/v1.19/client-server-api/#client-config */
export class AccountDataSection implements AccountDataFollower, ReaderLoader, PersonSection {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The same for the rooms. */
  readonly ofRooms: RoomSection = {
    speaksOfLeft: true,
    hasNews: (room, since, ask) => hasRoomNews(room, since, ask),
    answer: (rooms, ask) => this.#answerRooms(rooms, ask),
  };

  accountDataChanged({ userNid, roomNid, pos }: AccountDataRow): void {
    const reader = this.#ports.readers.find(userNid);
    if (reader !== undefined) move(reader, roomNid, pos);
  }

  async load(reader: Reader): Promise<void> {
    for (const { roomNid, pos } of await listAccountDataPositions(this.#ports.reads, reader.userNid)) {
      move(reader, roomNid, pos);
    }
  }

  hasNews({ reader, since }: Ask): boolean {
    return since === 0 || positionOf(reader, globally) > since;
  }

  async answer(ask: Ask): Promise<SectionAnswer> {
    if (!this.hasNews(ask)) return { fields: {}, isNews: false };
    const { reader, since, filter } = ask;
    const stored = await listAccountData(this.#ports.reads, reader.userNid, [{ roomNid: globalAccountData, since }]);
    const rules = since === 0 ? [this.#pushRules(reader)] : [];
    const events = passing([...stored, ...rules], filter.account_data);
    if (events.length === 0) return { fields: {}, isNews: false };
    return { fields: { account_data: eventsText(events) }, isNews: true };
  }

  async #answerRooms(rooms: readonly AskedRoom[], { reader, filter }: Ask) {
    const { userNid } = reader;
    const wanted = filter.room?.account_data;
    const changed = rooms.filter(
      ({ roomNid, roomId, since }) => positionOf(reader, inRoom(roomNid)) > since && wantsRoom(roomId, wanted),
    );
    if (changed.length === 0) return new Map<number, Record<string, string>>();
    const stored = passing(await listAccountData(this.#ports.reads, userNid, changed), wanted);
    const byRoom = Map.groupBy(stored, ({ roomNid }) => roomNid);
    return new Map([...byRoom].map(([roomNid, events]) => [roomNid, { account_data: eventsText(events) }]));
  }

  #pushRules({ userId }: Reader): StoredAccountData {
    const content = JSON.stringify(this.#ports.pushRulesOf(userId));
    return { roomNid: globalAccountData, type: "m.push_rules", content };
  }
}

function hasRoomNews({ roomNid }: ReaderRoom, since: number, { reader }: Ask): boolean {
  // The first look spares the second for nearly every room at nearly every poll.
  return positionOf(reader, anywhere) > since && positionOf(reader, inRoom(roomNid)) > since;
}

function move(reader: Reader, roomNid: number, pos: number): void {
  if (roomNid === globalAccountData) reader.move(globally, pos);
  else {
    reader.move(anywhere, pos);
    reader.move(inRoom(roomNid), pos);
  }
}

function inRoom(roomNid: number): string {
  return `account_data ${roomNid}`;
}

function positionOf({ positions }: Reader, stream: string): number {
  return positions.get(stream) ?? 0;
}

/** Account data has no sender: a filter for senders lets none pass. Its `limit` is for timelines. */
function passing(stored: readonly StoredAccountData[], filter: EventFilter | undefined): readonly StoredAccountData[] {
  const passes = eventTest(filter);
  if (passes === undefined) return stored;
  return stored.filter(({ type, content }) => passes({ type, sender: "", content: JSON.parse(content) as JsonObject }));
}

function eventsText(stored: readonly StoredAccountData[]): string {
  const events = stored.map(({ type, content }) => `{"type":${JSON.stringify(type)},"content":${content}}`);
  return `{"events":[${events.join(",")}]}`;
}
