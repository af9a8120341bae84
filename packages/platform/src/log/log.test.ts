import assert from "node:assert/strict";
import { test } from "node:test";
import { createLog } from "../log.ts";

function logged(pretty = false, level: "debug" | "info" = "info") {
  const lines: string[] = [];
  return { log: createLog({ level, pretty, write: (line) => lines.push(line) }), lines };
}

test("a line is JSON with time, level, message and fields, those of its parent too", () => {
  const { log, lines } = logged();
  log.child({ requestId: "r1" }).info({ status: 200 }, "answered");
  const { time, ...rest } = JSON.parse(lines[0] as string);
  assert.deepEqual(rest, { level: "info", requestId: "r1", status: 200, msg: "answered" });
  assert.match(time, /^\d{4}-\d\d-\d\dT/);
});

test("below its level nothing is written", () => {
  const { log, lines } = logged();
  log.debug({}, "detail");
  assert.deepEqual(lines, []);
});

test("secrets are left out by their names, wherever they stand", () => {
  const { log, lines } = logged();
  const planted = "PLANTED";
  log.info(
    {
      password: planted,
      headers: { Authorization: planted, Cookie: planted },
      deep: [{ access_token: planted, refreshToken: planted }],
      databaseUrl: planted,
      sharedSecret: planted,
      seed: Buffer.from(planted),
      bytes: Buffer.from(planted),
      user: "alice",
    },
    "in",
  );
  log.child({ token: planted }).info({}, "child");
  assert.doesNotMatch(lines.join(""), /PLANTED|80,76,65/);
  assert.match(lines.join(""), /alice/);
});

test("an error says what and where, its cause too, and none of its other properties", () => {
  const { log, lines } = logged();
  const cause = Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (body)=(PLANTED)" });
  log.error({ err: new Error("not stored", { cause }) }, "failed");
  const { err } = JSON.parse(lines[0] as string);
  assert.equal(err.message, "not stored");
  assert.match(err.stack, /log\.test\.ts/);
  assert.equal(err.cause.code, "23505");
  assert.doesNotMatch(lines[0] as string, /PLANTED/);
});

test("a circle of objects does not stop the log", () => {
  const { log, lines } = logged();
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  log.info({ circle }, "round");
  assert.match(lines[0] as string, /too deep/);
});

test("on a terminal a line is read by people", () => {
  const { log, lines } = logged(true);
  log.warn({ room: "!a:b", count: 2 }, "slow");
  assert.match(lines[0] as string, /^\d\d:\d\d:\d\d warn {2}slow room=!a:b count=2\n$/);
});
