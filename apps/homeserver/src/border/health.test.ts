import assert from "node:assert/strict";
import { test } from "node:test";
import type { Peers } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { healthOf } from "./health.ts";

const north = "north.example" as ServerName;
type Sender = Parameters<typeof healthOf>[0]["sender"];
type Row = {
  failingSinceTs: number | null;
  failedTs: number | null;
  backOffMs: number | null;
  lastSuccessTs: number | null;
};

const answering: Row = { failingSinceTs: null, failedTs: null, backOffMs: null, lastSuccessTs: 500 };

/** What those who call others have in memory. */
function seen(row: Row | undefined, sighting?: object, failing?: object) {
  const destination = row && { toRow: () => row, countWaiting: async () => 2 };
  const sender = { destinations: { find: () => destination } } as unknown as Sender;
  const peers = { sightings: { find: () => sighting }, destinations: { find: () => failing } };
  return healthOf({ sender, peers: peers as unknown as Pick<Peers, "destinations" | "sightings"> }, north);
}

test("of a server that was never called nothing is said", async () => {
  assert.deepEqual(await seen(undefined), {});
});

test("of one that answers it is told when it last did, its certificate's end and its clock", async () => {
  const sighting = { answeredAt: 700, certificateEndsAt: 9_000, clockAheadMs: -3 };
  assert.deepEqual(await seen(answering, sighting), {
    reachable: true,
    last_success_at: 700,
    certificate_expires_at: 9_000,
    clock_offset_ms: -3,
    queue: 2,
  });
});

test("of one that fails it is told since when, and when it is tried again", async () => {
  const row = { failingSinceTs: 600, failedTs: 800, backOffMs: 50, lastSuccessTs: 500 };
  assert.deepEqual(await seen(row), {
    reachable: false,
    last_success_at: 500,
    failing_since: 600,
    retry_at: 850,
    queue: 2,
  });
  const failing = { failingSince: 610, retryAt: 900 };
  assert.deepEqual(await seen(undefined, undefined, failing), { reachable: false, failing_since: 610, retry_at: 900 });
});
