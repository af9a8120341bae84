import assert from "node:assert/strict";
import { seededRandom } from "@botschaft/testing/world";
import type { Crowd, Member } from "./crowd.ts";
import { startTraffic, type Traffic } from "./traffic.ts";
import { messagesOf, readFresh, readSince, startWitness } from "./witness.ts";

const messagesEach = 30;

/**
 * Everybody sends; at a moment that the seed decides, `strike` does its damage and brings back what it took. Afterwards
 * everything that was acknowledged is there exactly once and in one order, for who synced all the while, for who comes back
 * with a token from before, and for who has seen nothing.
 */
export async function play(crowd: Crowd, name: string, seed: number, strike: () => Promise<void>): Promise<Traffic> {
  const over = new AbortController();
  try {
    return await perform(crowd, { name, seed, strike, signal: over.signal });
  } finally {
    over.abort();
  }
}

type Script = {
  readonly name: string;
  readonly seed: number;
  readonly strike: () => Promise<void>;
  readonly signal: AbortSignal;
};

async function perform(crowd: Crowd, { name, seed, strike, signal }: Script): Promise<Traffic> {
  const [first, second, third] = crowd.members as readonly [Member, Member, Member];
  const before = (await crowd.sync(first)).next_batch;
  const witness = startWitness(crowd, second, { since: before, signal, timeout: 1_000 });
  const hasty = startWitness(crowd, third, { since: before, signal, timeout: 0 });
  const traffic = startTraffic(crowd, { name, messagesEach, signal });
  const total = crowd.members.length * messagesEach;
  await traffic.reached(momentOf(seed, total));
  await Promise.all([strike(), traffic.done]);
  const witnessed = messagesOf(await witness.until(name, total), name);
  assertAcknowledged(witnessed, traffic, total);
  assert.deepEqual(messagesOf(await hasty.until(name, total), name), witnessed);
  assert.deepEqual(messagesOf(await readSince(crowd, first, before), name), witnessed);
  assert.deepEqual(messagesOf(await readFresh(crowd, first), name), witnessed);
  return traffic;
}

/** Not before it has begun, and while much is still to come. */
function momentOf(seed: number, total: number): number {
  return Math.floor(total * 0.1) + seededRandom(seed).integer(Math.floor(total * 0.6));
}

function assertAcknowledged(witnessed: ReturnType<typeof messagesOf>, { acknowledged }: Traffic, total: number): void {
  const byBody = [...witnessed.values()].flat().map(([eventId, body]) => [body, eventId] as const);
  assert.equal(byBody.length, total);
  assert.deepEqual(new Map(byBody.toSorted(byName)), new Map([...acknowledged].toSorted(byName)));
}

function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1;
}
