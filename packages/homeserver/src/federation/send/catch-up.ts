import type { ReadPool } from "@botschaft/platform/postgres";
import { listBacklog, listDepartures, listLatestEvents, type Outage, type OutboundEvent } from "@botschaft/storage";

/** One transaction's worth is sent whole: who was away for a moment misses nothing and need not ask. */
const whole = 50;

/**
 * What a server is to get that it has not got, by position. After a longer outage the latest events of each room, by
 * which it finds the others. @COMPAT(Synapse) these are the room's tips, ours or not: who sent them may be gone.
 */
export async function listMissed(reads: ReadPool, outage: Outage): Promise<readonly OutboundEvent[]> {
  const [backlog, departures] = await Promise.all([
    listBacklog(reads, outage, whole + 1),
    listDepartures(reads, outage),
  ]);
  const events = backlog.length > whole ? await listLatestEvents(reads, outage) : backlog;
  const byNid = new Map([...events, ...departures].map((event) => [event.eventNid, event]));
  return [...byNid.values()].sort((left, right) => left.pos - right.pos);
}
