import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { RequestHead } from "@botschaft/platform/http";
import { systemRandom } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { createHandClock, type HandClock } from "../testing/hand-clock.ts";
import { InteractiveAuth, type Question, type Stage } from "./interactive-auth.ts";
import type { Requester } from "./requester.ts";

let clock: HandClock;
let auth: InteractiveAuth;

beforeEach(() => {
  clock = createHandClock();
  auth = new InteractiveAuth({ clock, random: systemRandom });
});

const requester = { userNid: 1, deviceNid: 2 } as Requester;
const headOf = (path: string) => ({ method: "POST", path, remoteAddress: "192.0.2.1" }) as RequestHead;
const accept: Stage = () => ({});
const refuse: Stage = () => {
  throw new MatrixError("M_FORBIDDEN", "No");
};

const flows = [
  ["one", "two"],
  ["one", "three"],
];
const stages = { one: accept, two: accept, three: refuse };

function ask(fields: object, changes: Partial<Question> = {}) {
  return auth.ask({
    head: headOf("/_matrix/client/v3/act"),
    requester,
    body: fields as never,
    flows,
    stages,
    ...changes,
  });
}

async function refusedBody(fields: object, changes: Partial<Question> = {}) {
  const outcome = await ask(fields, changes);
  assert.ok(!outcome.passed);
  assert.equal(outcome.answer.status, 401);
  return outcome.answer.body;
}

test("stages are passed one after another, each once", async () => {
  const { session, completed } = await refusedBody({ what: 1 });
  assert.equal(completed, undefined);
  assert.deepEqual((await refusedBody({ auth: { session, type: "one" } })).completed, ["one"]);
  assert.deepEqual((await refusedBody({ auth: { session, type: "one" } })).completed, ["one"]);
  const outcome = await ask({ auth: { session, type: "two" } });
  assert.ok(outcome.passed);
  assert.deepEqual(outcome.body, { what: 1 });
  assert.deepEqual(outcome.proofs, { one: {}, two: {} });
  outcome.finish();
  assert.notEqual((await refusedBody({ auth: { session } })).session, session);
});

test("a stage out of its turn is refused", async () => {
  const { session } = await refusedBody({});
  const body = await refusedBody({ auth: { session, type: "two" } });
  assert.deepEqual([body.errcode, body.completed, body.session], ["M_FORBIDDEN", undefined, session]);
});

test("a stage that was not passed may be tried again", async () => {
  const { session } = await refusedBody({ auth: { type: "one" } });
  const refused = await refusedBody({ auth: { session, type: "three" } });
  assert.deepEqual([refused.errcode, refused.error, refused.completed], ["M_FORBIDDEN", "No", ["one"]]);
  assert.equal(
    (await ask({ auth: { session, type: "three" } }, { stages: { ...stages, three: accept } })).passed,
    true,
  );
});

test("without a type the client asks how far it is", async () => {
  const { session } = await refusedBody({ auth: { type: "one" } });
  const body = await refusedBody({ auth: { session } });
  assert.deepEqual([body.completed, body.errcode], [["one"], undefined]);
});

test("what is none of a stage's name is refused", async () => {
  for (const type of [7, null, {}, "__proto__", "constructor", "toString"]) {
    assert.equal((await refusedBody({ auth: { type } })).errcode, "M_FORBIDDEN");
  }
});

test("both names of a path are one", async () => {
  const { session } = await refusedBody({});
  const body = await refusedBody({ auth: { session, type: "one" } }, { head: headOf("/_matrix/client/r0/act") });
  assert.equal(body.session, session);
});

test("who waits too long begins again", async () => {
  const { session } = await refusedBody({ auth: { type: "one" } });
  clock.pass(15 * 60_000);
  const body = await refusedBody({ auth: { session, type: "two" } });
  assert.notEqual(body.session, session);
  assert.deepEqual([body.errcode, body.completed], ["M_FORBIDDEN", undefined]);
});

test("what no second attempt can mend is no challenge", async () => {
  const busy: Stage = () => {
    throw new MatrixError("M_LIMIT_EXCEEDED", "Later");
  };
  await assert.rejects(ask({ auth: { type: "one" } }, { stages: { one: busy } }), { errcode: "M_LIMIT_EXCEEDED" });
});

test("only whoever is not signed in may change the body", async () => {
  const { session } = await refusedBody({ what: 1 });
  await assert.rejects(ask({ what: 2, auth: { session, type: "one" } }), { errcode: "M_FORBIDDEN" });
  const nobody = { requester: undefined, flows: [["one"]] };
  const begun = await refusedBody({}, nobody);
  const outcome = await ask({ what: 2, auth: { session: begun.session, type: "one" } }, nobody);
  assert.ok(outcome.passed);
  assert.deepEqual(outcome.body, { what: 2 });
});
