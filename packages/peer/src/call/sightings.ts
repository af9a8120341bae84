import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Wire, WireAnswer, WireRequest } from "../wire/wire.ts";

/** What was last seen of a server that we called; times in ms since 1970. */
export type Sighting = {
  readonly answeredAt: number;
  readonly certificateEndsAt: number | undefined;
  /** How far its clock is ahead of ours, exact to a second; undefined where its answers tell no time. */
  readonly clockAheadMs: number | undefined;
};

export interface Sightings {
  /** Undefined where it did not answer since this process began. */
  find(server: ServerName): Sighting | undefined;
}

const maxServers = 5_000;

/** Notes of every answer over a wire what it shows of its server. */
export function watchWire(wire: Wire, clock: Clock): { readonly wire: Wire; readonly sightings: Sightings } {
  const last = new BoundedMap<ServerName, Sighting>(maxServers);

  async function noting<Answer extends Omit<WireAnswer, "bytes">>(
    { route }: WireRequest,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const askedAt = clock.now();
    const answer = await ask();
    const answeredAt = clock.now();
    const { headers, certificateEndsAt } = answer;
    const clockAheadMs = clockAheadIn(headers.date, (askedAt + answeredAt) / 2);
    last.set(route.server, { answeredAt, certificateEndsAt, clockAheadMs });
    return answer;
  }

  return {
    wire: {
      request: (request) => noting(request, () => wire.request(request)),
      stream: (request) => noting(request, () => wire.stream(request)),
      close: () => wire.close(),
    },
    sightings: { find: (server) => last.get(server) },
  };
}

/** A Date header holds whole seconds: half a second more is the likeliest. */
function clockAheadIn(date: string | undefined, at: number): number | undefined {
  const told = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(told) ? undefined : Math.round(told + 500 - at);
}
