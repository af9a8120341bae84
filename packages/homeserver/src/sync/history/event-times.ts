import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import { listBackwardExtremities, listEventsByTime } from "@botschaft/storage";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import type { EventStore } from "../event-store.ts";
import type { Readers } from "../readers.ts";
import type { Visibility } from "../visibility.ts";
import { type Access, getAccess, type Person } from "./access.ts";

/** Whoever asks other servers for events of a time. */
export interface TimesElsewhere {
  /** Brings the event nearest to a time (ms since 1970), and some before it. Whether anything came. */
  around(roomId: RoomId, ts: number, isBackwards: boolean): Promise<boolean>;
}

type Ports = {
  readonly reads: ReadPool;
  readonly registry: RoomRegistry;
  readonly readers: Readers;
  readonly visibility: Visibility;
  readonly events: EventStore;
  /** Undefined where there are no other servers. */
  readonly elsewhere: TimesElsewhere | undefined;
};

type Found = { readonly eventId: string; readonly ts: number };

const endsAtMost = 50;
/** Of events that the asker may not see so many are passed over. */
const passedAtMost = 100;

/** Events by the time that their servers claim. */
export class EventTimes {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * The event nearest to a time in a direction that somebody may see. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN
   * https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1roomsroomidtimestamp_to_event
   */
  async nearest(roomId: RoomId, asker: Person, ts: number, isBackwards: boolean): Promise<Found> {
    const access = await getAccess(this.#ports, roomId, asker);
    const here = await this.#find(access, ts, isBackwards);
    const isBrought = (await this.#mayBeNearer(access, ts, here)) && (await this.#bring(roomId, ts, isBackwards));
    // What has just come may be hidden from the asker, as anything else.
    const found = isBrought ? await this.#find(access, ts, isBackwards) : here;
    if (found !== undefined) return found;
    throw new MatrixError("M_NOT_FOUND", `There is no event ${isBackwards ? "before" : "after"} this time.`);
  }

  async #bring(roomId: RoomId, ts: number, isBackwards: boolean): Promise<boolean> {
    return (await this.#ports.elsewhere?.around(roomId, ts, isBackwards)) === true;
  }

  /** Something is missing here before an event that is later than what was found, or than the time where nothing was. */
  async #mayBeNearer({ view, leftPos }: Access, ts: number, found: Found | undefined): Promise<boolean> {
    const { reads, events, elsewhere } = this.#ports;
    if (elsewhere === undefined || leftPos !== undefined) return false;
    const ends = await listBackwardExtremities(reads, view.roomNid, endsAtMost);
    const known = await events.load(
      view,
      ends.map(({ eventNid }) => eventNid),
    );
    return known.some((event) => event.ts > Math.min(found?.ts ?? ts, ts));
  }

  async #find({ view, reader, room, leftPos }: Access, ts: number, isBackwards: boolean): Promise<Found | undefined> {
    const { reads, events, visibility } = this.#ports;
    const times = await listEventsByTime(reads, { roomNid: view.roomNid, ts, isBackwards, limit: passedAtMost });
    const nids = times.map(({ eventNid }) => eventNid);
    const loaded = new Map((await events.load(view, nids)).map((event) => [event.nid, event]));
    const oldest = Math.min(...[...loaded.values()].map(({ pos }) => pos));
    const isVisible = await visibility.test(view, reader, room, oldest);
    const nid = nids.find((each) => {
      const event = loaded.get(each);
      return event !== undefined && event.pos <= (leftPos ?? event.pos) && isVisible?.(event) !== false;
    });
    const event = nid === undefined ? undefined : loaded.get(nid);
    return event && { eventId: event.eventId, ts: event.ts };
  }
}
