import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeMemory } from "../model/testing.ts";
import type { ConsolePorts } from "./console-ports.ts";
import { createConsole } from "./create-console.ts";

type Answer = { readonly status?: number; readonly body?: object };

/** A server by what it answers to a method and a path; where it says nothing, the test is wrong. */
function server(answers: Readonly<Record<string, () => Answer>>) {
  const asked: { readonly what: string; readonly body: unknown; readonly token: string | null }[] = [];
  const fake: typeof fetch = async (input, init) => {
    const what = `${init?.method} ${new URL(String(input)).pathname}`;
    const token = new Headers(init?.headers).get("Authorization");
    asked.push({ what, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)), token });
    const { status = 200, body = {} } = (answers[what] ?? (() => assert.fail(`nobody answers ${what}`)))();
    return new Response(JSON.stringify(body), { status });
  };
  return { fake, asked };
}

const me = "/_botschaft/v1/people/%40anna%3Aim.example";
const place = () => ({ body: { name: "Innenministerium", server_name: "im.example", trial: false } });
const login = () => ({
  body: {
    user_id: "@anna:im.example",
    device_id: "d1",
    access_token: "T1",
    refresh_token: "R1",
    expires_in_ms: 300_000,
  },
});
const anna = () => ({
  body: {
    user_id: "@anna:im.example",
    display_name: "Anna",
    administrator: true,
    state: "active",
    created_at: 1,
    devices: [],
  },
});
const refused = () => ({ status: 403, body: { errcode: "M_FORBIDDEN" } });
const usual = {
  "GET /_botschaft/v1/authority": place,
  "GET /_botschaft/v1/first_administrator": () => ({ body: { needed: false } }),
  "POST /_matrix/client/v3/login": login,
  "POST /_matrix/client/v3/logout": () => ({}),
  [`GET ${me}`]: anna,
};

function open(answers: Readonly<Record<string, () => Answer>>, session = fakeMemory(), memory = fakeMemory()) {
  const { fake, asked } = server(answers);
  const ports: ConsolePorts = {
    server: "https://im.example",
    fetch: fake,
    session,
    memory,
    deviceName: "Verwaltung, Firefox",
    language: "de",
    clock: () => 1_000,
    newId: () => "made",
  };
  return { model: createConsole(ports), asked, session, memory };
}

async function signIn({ model }: ReturnType<typeof open>): Promise<void> {
  await model.start();
  const state = model.state.get();
  if (state.phase !== "signIn") assert.fail(state.phase);
  state.model.enter("who", "anna");
  state.model.enter("password", "a sentence");
  await state.model.send();
  await settled();
}

/** What was begun without being waited for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

test("an administrator gets in; the tokens are kept for this tab alone", async () => {
  const visit = open(usual);
  await signIn(visit);
  const state = visit.model.state.get();
  assert.deepEqual(state.phase === "inside" && state.model.me, { userId: "@anna:im.example", name: "Anna" });
  assert.match([...visit.session.kept.values()].join(), /T1.*R1/);
  assert.doesNotMatch([...visit.memory.kept.values()].join(), /T1|R1/);
});

test("each sign-in from one browser is the same device", async () => {
  const visit = open(usual);
  await signIn(visit);
  const again = open(usual, fakeMemory(), visit.memory);
  await signIn(again);
  const ids = [visit, again].map(({ asked }) => asked.find(({ what }) => what.endsWith("/login"))?.body);
  for (const body of ids) {
    assert.deepEqual(
      { ...(body as object) },
      {
        type: "m.login.password",
        identifier: { type: "m.id.user", user: "anna" },
        password: "a sentence",
        initial_device_display_name: "Verwaltung, Firefox",
        refresh_token: true,
        device_id: "made",
      },
    );
  }
});

test("as long as nobody has taken the server over, the gate says so", async () => {
  const visit = open({ ...usual, "GET /_botschaft/v1/first_administrator": () => ({ body: { needed: true } }) });
  await visit.model.start();
  const state = visit.model.state.get();
  assert.equal(state.phase === "signIn" && state.isUnclaimed, true);
});

test("somebody who is no administrator is told so and signed out again", async () => {
  const visit = open({ ...usual, [`GET ${me}`]: refused });
  await signIn(visit);
  const state = visit.model.state.get();
  assert.deepEqual(state.phase === "signIn" && state.refused, { code: "notAdministrator" });
  assert.ok(visit.asked.some(({ what, token }) => what.endsWith("/logout") && token === "Bearer T1"));
  assert.equal(visit.session.kept.size, 0);
});

test("a reload goes on where one was, with a token that is renewed when it is over", async () => {
  const visit = open(usual);
  await signIn(visit);
  let isOver = true;
  const again = open(
    {
      ...usual,
      [`GET ${me}`]: () => (isOver ? { status: 401, body: { errcode: "M_UNKNOWN_TOKEN" } } : anna()),
      "POST /_matrix/client/v3/refresh": () => {
        isOver = false;
        return { body: { access_token: "T2", refresh_token: "R2", expires_in_ms: 300_000 } };
      },
    },
    visit.session,
    visit.memory,
  );
  await again.model.start();
  assert.equal(again.model.state.get().phase, "inside");
  assert.match([...visit.session.kept.values()].join(), /T2.*R2/);
});

test("a device that was signed out elsewhere is back at the gate, and nothing of it is kept", async () => {
  const visit = open(usual);
  await signIn(visit);
  const gone = () => ({ status: 401, body: { errcode: "M_UNKNOWN_TOKEN" } });
  const answers = { ...usual, [`GET ${me}`]: gone, "POST /_matrix/client/v3/refresh": gone };
  const again = open(answers, visit.session, visit.memory);
  await again.model.start();
  const state = again.model.state.get();
  assert.deepEqual(state.phase === "signIn" && state.model.state.get().problem, { code: "signedOutElsewhere" });
  assert.equal(visit.session.kept.size, 0);
});

test("signing out forgets everything here, also where the server does not hear of it", async () => {
  const visit = open({ ...usual, "POST /_matrix/client/v3/logout": () => ({ status: 500 }) });
  await signIn(visit);
  const state = visit.model.state.get();
  if (state.phase !== "inside") assert.fail(state.phase);
  await state.model.signOut();
  assert.equal(visit.model.state.get().phase, "signIn");
  assert.equal(visit.session.kept.size, 0);
});

test("without an answer there is a sentence and another try", async () => {
  let isAway = true;
  const visit = open({ ...usual, "GET /_botschaft/v1/authority": () => (isAway ? { status: 503 } : place()) });
  await visit.model.start();
  const state = visit.model.state.get();
  assert.deepEqual(state.phase === "failed" && state.problem.code, "serverFailed");
  isAway = false;
  await visit.model.tryAgain();
  assert.equal(visit.model.state.get().phase, "signIn");
});
