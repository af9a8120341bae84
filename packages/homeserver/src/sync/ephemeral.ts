import type { Typing } from "../ephemeral/index.ts";
import { eventTest, wantsRoom } from "./filter.ts";
import type { ReaderRoom } from "./reader.ts";
import type { Ask, AskedRoom, RoomSection } from "./sections.ts";

type Ports = { readonly typing: Pick<Typing, "listIn" | "begin">; readonly receipts: EphemeralSource };

export type EphemeralEvent = { readonly type: string; readonly content: object };

/** Events of several rooms that stand in no timeline, by room. */
export interface EphemeralSource {
  /** Of one's own, beyond what the room's pulse tells. */
  hasOwnNews(room: ReaderRoom, since: number, ask: Ask): boolean;
  list(rooms: readonly AskedRoom[], ask: Ask): Promise<ReadonlyMap<number, readonly EphemeralEvent[]>>;
}

/** `ephemeral` of a joined room: who types, and who has read how far. The room's pulse tells when there is news. */
export class EphemeralSection implements RoomSection {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  hasNews(room: ReaderRoom, since: number, ask: Ask): boolean {
    return this.#ports.receipts.hasOwnNews(room, since, ask);
  }

  async answer(rooms: readonly AskedRoom[], ask: Ask): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
    const filter = ask.filter.room?.ephemeral;
    const wanted = rooms.filter(({ roomId }) => wantsRoom(roomId, filter));
    const passes = eventTest(filter);
    const receipts = await this.#ports.receipts.list(wanted, ask);
    const answers = new Map<number, Readonly<Record<string, string>>>();
    for (const { roomNid, since } of wanted) {
      const events = [...this.#typing(roomNid, since, ask), ...(receipts.get(roomNid) ?? [])];
      // Ephemeral events have no sender of their own.
      const passing =
        passes === undefined ? events : events.filter(({ type }) => passes({ type, sender: "", content: {} }));
      if (passing.length > 0) answers.set(roomNid, { ephemeral: JSON.stringify({ events: passing }) });
    }
    return answers;
  }

  #typing(roomNid: number, since: number, { reader }: Ask): readonly EphemeralEvent[] {
    const { typing } = this.#ports;
    const user_ids = typing.listIn(roomNid);
    const pos = reader.rooms.get(roomNid)?.pulse.typing ?? 0;
    // What a client saw before the server was started may never be taken back otherwise.
    const isNews = since === 0 ? user_ids.length > 0 : pos > since || since < typing.begin;
    return isNews ? [{ type: "m.typing", content: { user_ids } }] : [];
  }
}
