import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOptions } from "./options.ts";

test("without options everything is measured on the server of this checkout", () => {
  const options = parseOptions([], {});
  assert.ok(options !== "help");
  assert.equal(options.server, undefined);
  assert.equal(options.seconds, 10);
  assert.ok(options.scenarios.length >= 9);
});

test("a running server, its secret from the environment, chosen scenarios in their own order", () => {
  const args = ["--server", "http://127.0.0.1:8008", "--pid", "7", "--pid", "8", "--only", "rooms,send-1"];
  const options = parseOptions(args, { BENCH_SECRET: "s" });
  assert.ok(options !== "help");
  assert.deepEqual(options.server, { address: new URL("http://127.0.0.1:8008"), secret: "s", pids: [7, 8] });
  assert.deepEqual(options.scenarios, ["send-1", "rooms"]);
});

const refused = [
  { args: ["--server", "http://127.0.0.1:1"], because: /--secret/ },
  { args: ["--server", "127.0.0.1:1", "--secret", "s"], because: /address/ },
  { args: ["--pid", "7"], because: /--server/ },
  { args: ["--assert"], because: /--against/ },
  { args: ["--against", "dendrite"], because: /synapse/ },
  { args: ["--only", "sned"], because: /sned/ },
  { args: ["--seconds", "soon"], because: /--seconds/ },
  { args: ["--fast"], because: /--fast/ },
];

for (const { args, because } of refused) {
  test(`refuses ${args.join(" ")}`, () => assert.throws(() => parseOptions(args, {}), because));
}

test("what is between two servers is measured on servers of the bench's own alone", () => {
  const own = parseOptions(["--only", "send-1,far-out", "--largest-room", "100"], {});
  assert.ok(own !== "help");
  assert.deepEqual([own.scenarios, own.crossings, own.largestRoom], [["send-1"], ["far-out"], 100]);
  const running = parseOptions(["--server", "http://127.0.0.1:8008", "--secret", "s"], {});
  assert.ok(running !== "help");
  assert.deepEqual(running.crossings, []);
  assert.throws(() => parseOptions(["--largest-room", "9"], {}), /from 10 on/);
});
