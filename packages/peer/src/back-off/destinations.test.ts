import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLog } from "@botschaft/platform/log";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { serverName } from "../testing/test-peers.ts";
import type { DestinationMemory, DestinationState } from "./destination-state.ts";
import { createDestinations } from "./destinations.ts";

const beta = serverName("beta.example");
const gamma = serverName("gamma.example");
const day = 86_400_000;

function scene(memory?: DestinationMemory, failing: readonly DestinationState[] = []) {
  const clock = createHandClock();
  const saves: (readonly DestinationState[])[] = [];
  const ports = { clock, random: seededRandom(5), log: silentLog, failing };
  const save = async (states: readonly DestinationState[]) => void saves.push(states);
  return { clock, saves, destinations: createDestinations({ ...ports, memory: memory ?? { save } }) };
}

test("the pauses grow from half a minute to a day", () => {
  const { clock, destinations } = scene();
  for (let at = 0; at < 20; at++) {
    const now = clock.now();
    destinations.failed(beta, now);
    const pause = destinations.retryAt(beta) - now;
    const whole = Math.min(30_000 * 2 ** at, day);
    assert.ok(pause >= whole * 0.8 && pause <= whole * 1.2, `${at}: ${pause}`);
    clock.pass(pause);
  }
  assert.equal(destinations.find(beta)?.failures, 20);
  assert.equal(destinations.retryAt(gamma), 0);
});

test("calls that fail together count once", () => {
  const { clock, destinations } = scene();
  const began = clock.now();
  clock.pass(1_000);
  for (let at = 0; at < 5; at++) destinations.failed(beta, began);
  assert.equal(destinations.find(beta)?.failures, 1);
});

test("a server may ask for a longer pause, not for more than a day", () => {
  const { clock, destinations } = scene();
  destinations.failed(beta, clock.now(), clock.now() + 3_600_000);
  assert.equal(destinations.retryAt(beta), clock.now() + 3_600_000);
  destinations.failed(gamma, clock.now(), clock.now() + 300 * day);
  assert.equal(destinations.retryAt(gamma), clock.now() + day);
});

test("one success ends it, and is told", () => {
  const { clock, destinations } = scene();
  const told: string[] = [];
  const end = destinations.onAwake((server) => told.push(server));
  destinations.failed(beta, clock.now());
  destinations.succeeded(beta);
  destinations.succeeded(beta);
  assert.equal(destinations.retryAt(beta), 0);
  end();
  destinations.failed(beta, clock.now());
  destinations.succeeded(beta);
  assert.deepEqual(told, [beta]);
});

test("who is heard from is tried at once, but not each time, and its failures are not forgotten", () => {
  const { clock, destinations } = scene();
  const told: string[] = [];
  destinations.onAwake((server) => told.push(server));
  for (let at = 0; at < 6; at++) {
    destinations.failed(beta, clock.now());
    clock.pass(1);
  }
  destinations.heardFrom(gamma);
  destinations.heardFrom(beta);
  assert.equal(destinations.retryAt(beta), clock.now());
  destinations.failed(beta, clock.now());
  destinations.heardFrom(beta);
  assert.ok(destinations.retryAt(beta) > clock.now() + 30_000 * 2 ** 5);
  assert.equal(destinations.find(beta)?.failures, 7);
  clock.pass(60_000);
  destinations.heardFrom(beta);
  assert.equal(destinations.retryAt(beta), clock.now());
  assert.deepEqual(told, [beta, beta]);
});

test("what changed is saved together, once a second, and known after a restart", async () => {
  const { clock, saves, destinations } = scene();
  destinations.failed(beta, clock.now());
  destinations.failed(gamma, clock.now());
  destinations.succeeded(gamma);
  clock.pass(999);
  assert.equal(saves.length, 0);
  clock.pass(1);
  await destinations.flush();
  const [saved = []] = saves;
  assert.deepEqual(
    saved.map(({ server, failures }) => [server, failures]),
    [
      [beta, 1],
      [gamma, 0],
    ],
  );
  await destinations.flush();
  assert.equal(saves.length, 1);
  const restarted = scene(undefined, saved.slice(0, 1)).destinations;
  assert.equal(restarted.retryAt(beta), destinations.retryAt(beta));
});

test("what could not be saved is saved later", async () => {
  const saved: DestinationState[] = [];
  let isBroken = true;
  const memory: DestinationMemory = {
    async save(states) {
      if (isBroken) throw new Error("no database");
      saved.push(...states);
    },
  };
  const { clock, destinations } = scene(memory);
  destinations.failed(beta, clock.now());
  await destinations.flush();
  isBroken = false;
  clock.pass(1_000);
  await destinations.flush();
  assert.deepEqual(
    saved.map(({ server }) => server),
    [beta],
  );
});
