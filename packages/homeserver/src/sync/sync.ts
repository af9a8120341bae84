import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import type { GroupCommit } from "@botschaft/storage";
import type { IgnoredUsers, InvitePermissions } from "../accounts/index.ts";
import type { RoomRegistry } from "../rooms/room-registry.ts";
import type { TimerWheel } from "../streams/timer-wheel.ts";
import { parseStreamToken, streamToken } from "../streams/tokens.ts";
import type { SyncFilter } from "./filter.ts";
import { isIgnoredInvite } from "./ignoring.ts";
import { type Leave, leaveOf } from "./leave.ts";
import { PartnersTold, type PartnersVersion } from "./partners-told.ts";
import {
  lastStep,
  mayHaveNews,
  type PlanAsk,
  type PlannedRoom,
  planRooms,
  type RoomPlan,
  type StrippedRoom,
} from "./plan-rooms.ts";
import { lineReaches, type Reader } from "./reader.ts";
import type { Readers } from "./readers.ts";
import { answerRoom, type RoomAnswerPorts } from "./room-answer.ts";
import type { AskedRoom, PersonSection, RoomSection } from "./sections.ts";
import { Turnstile } from "./turnstile.ts";

export type SyncRequest = {
  readonly userNid: number;
  readonly userId: UserId;
  readonly deviceNid: number;
  readonly deviceId: string;
  readonly since?: string | undefined;
  readonly filter: SyncFilter;
  readonly isFullState: boolean;
  readonly useStateAfter: boolean;
  readonly timeoutMs: number;
  /** The client went away. */
  readonly signal: AbortSignal;
};

export type SyncPorts = RoomAnswerPorts & {
  readonly writer: Pick<GroupCommit, "pos">;
  readonly registry: RoomRegistry;
  readonly readers: Readers;
  readonly admissions: Admissions;
  readonly ignoredUsers: Pick<IgnoredUsers, "of">;
  readonly invitePermissions: Pick<InvitePermissions, "of">;
  readonly timers: TimerWheel;
  readonly personSections: readonly PersonSection[];
  readonly roomSections: readonly RoomSection[];
  readonly partners: PartnersVersion;
};

/** Who was let in may be put out while they wait. */
export interface Admissions {
  /** Why the request is to end; undefined where it may go on. */
  findEnd(request: Pick<SyncRequest, "userNid" | "deviceNid">): MatrixError | undefined;
}

type Start = Pick<PlanAsk, "since" | "toDeviceSince" | "isResync">;

const maxTimeoutMs = 300_000;
const maxInitialInFlight = 8;

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv3sync */
export class Sync {
  readonly #ports: SyncPorts;
  readonly #initial = new Turnstile(maxInitialInFlight);
  readonly #partners: PartnersTold;
  #isStopping = false;
  #waiting = 0;

  constructor(ports: SyncPorts) {
    this.#ports = ports;
    this.#partners = new PartnersTold(ports.partners, () => ports.readers.wakeAll());
  }

  /** @returns the answer as JSON text; waits for news up to the time-out where there is none */
  async answer(request: SyncRequest): Promise<string> {
    const { clock, readers, admissions } = this.#ports;
    const deadline = clock.now() + Math.min(request.timeoutMs, maxTimeoutMs);
    const start = this.#startOf(request);
    const partners = this.#partners.knownTo(request.deviceNid);
    for (;;) {
      const end = admissions.findEnd(request);
      if (end !== undefined) throw end;
      // Asked for anew each time: a reader may be closed while it waits.
      const reader = await readers.get(request.userNid, request.userId);
      const isNow = request.isFullState || start.since === 0 || this.#isStopping || request.signal.aborted;
      const ask = { ...this.#ask(request, reader), ...start };
      const isOver = () => isNow || clock.now() >= deadline || this.#partners.isNewTo(partners);
      if (isOver() || this.#hasNews(ask)) {
        const build = () => this.#build(request, ask);
        const built = await (start.since === 0 ? this.#initial.pass(build) : build());
        // It stood still while the answer was being made.
        if (reader.isClosed && !request.signal.aborted) continue;
        if (built.isNews || isOver()) return built.text;
      }
      await this.#wait(reader, ask.end, request.signal, deadline);
    }
  }

  /** Requests that wait for news. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Lets every waiting request end, for a stop. */
  stop(): void {
    this.#isStopping = true;
    this.#ports.readers.wakeAll();
  }

  /**
   * A token of another database, or of a future that was lost, is answered as to somebody who has seen nothing.
   * @throws {MatrixError} M_INVALID_PARAM for what is no position of /sync
   */
  #startOf({ since, deviceNid }: SyncRequest): Start {
    if (since === undefined) return { since: 0, toDeviceSince: 0, isResync: false };
    const token = parseStreamToken(since);
    if (token === undefined) throw new MatrixError("M_INVALID_PARAM", "`since` is no token that /sync gave out.");
    const { incarnation, writer } = this.#ports;
    if (token.incarnation !== incarnation || token.pos > writer.pos) {
      return { since: 0, toDeviceSince: 0, isResync: true };
    }
    const { pos, device } = token;
    const toDeviceSince = device?.deviceNid === deviceNid ? (device.toDevicePos ?? pos) : 0;
    return { since: pos, toDeviceSince, isResync: false };
  }

  #ask(request: SyncRequest, reader: Reader): Omit<PlanAsk, keyof Start> {
    const { deviceNid, deviceId, filter, isFullState } = request;
    return { reader, deviceNid, deviceId, filter, isFullState, end: this.#ports.writer.pos };
  }

  #hasNews(ask: PlanAsk): boolean {
    const { personSections, roomSections } = this.#ports;
    if (personSections.some((section) => section.hasNews(ask))) return true;
    for (const room of ask.reader.rooms.values()) if (mayHaveNews(room, ask, roomSections)) return true;
    return false;
  }

  async #build(request: SyncRequest, earlier: PlanAsk): Promise<{ readonly text: string; readonly isNews: boolean }> {
    const { ask, plan } = await this.#plan(earlier);
    const [people, joined, left] = await Promise.all([
      Promise.all(this.#ports.personSections.map((section) => section.answer(ask))),
      this.#joined(request, ask, plan),
      this.#left(request, ask, plan),
    ]);
    const invited = strippedRooms(await this.#welcome(ask, plan), "invite_state");
    const knocked = strippedRooms(plan.knocked, "knock_state");
    const toDevicePos = people.find((answer) => answer.toDevicePos !== undefined)?.toDevicePos;
    const fields: Record<string, string> = {
      next_batch: JSON.stringify(
        streamToken(this.#ports.incarnation, ask.end, { deviceNid: ask.deviceNid, toDevicePos }),
      ),
      rooms: objectText({
        join: objectText(joined),
        invite: objectText(invited),
        knock: objectText(knocked),
        leave: objectText(left),
      }),
    };
    for (const answer of people) Object.assign(fields, answer.fields);
    Object.assign(fields, this.#partners.tell(ask.deviceNid));
    const hasRooms = [joined, invited, knocked, left].some((part) => Object.keys(part).length > 0);
    return { text: objectText(fields), isNews: hasRooms || people.some((answer) => answer.isNews) };
  }

  /** The invitations that the reader wants to see. */
  async #welcome({ reader }: PlanAsk, { invited }: RoomPlan): Promise<readonly StrippedRoom[]> {
    if (invited.length === 0) return invited;
    const { ignoredUsers, invitePermissions } = this.#ports;
    if ((await invitePermissions.of(reader.userNid)) === "block") return [];
    const ignored = await ignoredUsers.of(reader.userNid);
    return invited.filter(({ room }) => !isIgnoredInvite(room, reader.userId, ignored));
  }

  async #plan(earlier: PlanAsk): Promise<{ readonly ask: PlanAsk; readonly plan: RoomPlan }> {
    const { registry, writer, roomSections } = this.#ports;
    const held = new Set<number>();
    try {
      await this.#load(earlier, held);
      // From here on nothing waits: memory and position belong together.
      const ask: PlanAsk = { ...earlier, end: writer.pos };
      const rooms = [...ask.reader.rooms.values()].filter((room) => mayHaveNews(room, ask, roomSections));
      return { ask, plan: planRooms(rooms, ask, registry) };
    } finally {
      registry.release(held);
    }
  }

  /** What planning needs in memory: the rooms, and where one's own standing changed how it was before. */
  async #load(ask: PlanAsk, held: Set<number>): Promise<void> {
    const { registry, readers, roomSections } = this.#ports;
    const absent = new Set<number>();
    for (;;) {
      const rooms = [...ask.reader.rooms.values()].filter((room) => mayHaveNews(room, ask, roomSections));
      for (const { roomNid } of rooms.filter((room) => !held.has(room.roomNid))) {
        held.add(roomNid);
        registry.hold(roomNid);
      }
      const missing = rooms.filter(({ roomNid }) => registry.loaded(roomNid) === undefined && !absent.has(roomNid));
      const broken = rooms.filter((room) => lastStep(room) > ask.since && !lineReaches(room, ask.since));
      // What was loaded may have been dropped while the rest was on its way.
      if (missing.length === 0 && (ask.since === 0 || broken.length === 0)) return;
      const found = new Set(
        (await registry.findAll(missing.map(({ roomNid }) => roomNid))).map((room) => room.view.roomNid),
      );
      for (const { roomNid } of missing) if (!found.has(roomNid)) absent.add(roomNid);
      if (ask.since > 0) for (const room of broken) await readers.completeLine(ask.reader, room);
    }
  }

  async #joined(request: SyncRequest, ask: PlanAsk, { joined }: RoomPlan): Promise<Record<string, string>> {
    const asked = joined.map(toAsked);
    const { roomSections } = this.#ports;
    const answers = await Promise.all(roomSections.map((section) => section.answer(asked, ask)));
    const texts: Record<string, string> = {};
    for (const [at, planned] of joined.entries()) {
      const { fields, isEmpty } = await this.#answerRoom(request, ask, planned);
      const said = answers.map((answer) => answer.get(planned.view.roomNid));
      const isNews = roomSections.some(
        (section, index) => said[index] !== undefined && section.isCompanion?.(asked[at] as AskedRoom, ask) !== true,
      );
      const isQuiet = isEmpty && !isNews && planned.since > 0 && !ask.isFullState;
      if (!isQuiet) texts[planned.view.roomId] = objectText(Object.assign(fields, ...said));
    }
    return texts;
  }

  async #left(request: SyncRequest, ask: PlanAsk, { left, declined }: RoomPlan): Promise<Record<string, string>> {
    const sections = this.#ports.roomSections.filter(({ speaksOfLeft }) => speaksOfLeft === true);
    const answers = await Promise.all(sections.map((section) => section.answer(left.map(toAsked), ask)));
    const texts = emptyRooms(declined);
    for (const planned of left) {
      await this.#ports.readers.completeLine(ask.reader, planned.room);
      const { fields } = await this.#answerRoom(request, ask, planned, leaveOf(planned));
      const said = answers.map((answer) => answer.get(planned.view.roomNid));
      texts[planned.view.roomId] = objectText(Object.assign(fields, ...said));
    }
    return texts;
  }

  #answerRoom({ isFullState, useStateAfter }: SyncRequest, ask: PlanAsk, planned: PlannedRoom, leave?: Leave) {
    return answerRoom(this.#ports, { ...planned, ask, isFullState, useStateAfter, leave });
  }

  #wait(reader: Reader, seen: number, signal: AbortSignal, deadline: number): Promise<void> {
    const { clock, timers, writer } = this.#ports;
    // What was committed while the answer was being made woke nobody.
    if (writer.pos > seen || this.#isStopping || signal.aborted) return Promise.resolve();
    this.#waiting++;
    return new Promise((resolve) => {
      const resume = () => {
        this.#waiting--;
        cancelWake();
        cancelTimer();
        signal.removeEventListener("abort", resume);
        resolve();
      };
      const cancelWake = reader.onWake(resume);
      const cancelTimer = timers.after(Math.max(0, deadline - clock.now()), resume);
      signal.addEventListener("abort", resume, { once: true });
    });
  }
}

function toAsked({ view, since }: PlannedRoom): AskedRoom {
  return { roomNid: view.roomNid, roomId: view.roomId, since };
}

function strippedRooms(rooms: readonly StrippedRoom[], key: string): Record<string, string> {
  return Object.fromEntries(
    rooms.map(({ room, roomId }) => [roomId, `{"${key}":{"events":${room.strippedState ?? "[]"}}}`]),
  );
}

/** They are left, and there is nothing to tell of them. */
function emptyRooms(rooms: readonly StrippedRoom[]): Record<string, string> {
  const nothing = '{"timeline":{"events":[],"limited":false},"state":{"events":[]}}';
  return Object.fromEntries(rooms.map(({ roomId }) => [roomId, nothing]));
}

function objectText(fields: Readonly<Record<string, string>>): string {
  const entries = Object.entries(fields).map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `{${entries.join(",")}}`;
}
