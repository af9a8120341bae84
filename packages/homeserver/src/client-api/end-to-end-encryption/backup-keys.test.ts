import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;

before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

const body = { algorithm: "m.megolm_backup.v1.curve25519-aes-sha2", auth_data: { public_key: "abc" } };
const [one, two] = ["!one:musterland.example", "!two:musterland.example"];

const key = (more: object = {}) => ({
  first_message_index: 5,
  forwarded_count: 3,
  is_verified: false,
  session_data: { ciphertext: "c" },
  ...more,
});

async function withBackup(actor: Actor): Promise<Backup> {
  return new Backup(actor, (await actor.call("postRoomKeysVersion", { body })).json.version);
}

class Backup {
  readonly version: string;
  readonly #actor: Actor;

  constructor(actor: Actor, version: string) {
    this.#actor = actor;
    this.version = version;
  }

  /** All of it, a room of it, or a session: whichever is named. */
  ask(verb: "get" | "put" | "delete", path: readonly string[], more?: unknown, query = { version: this.version }) {
    const [roomId = "", sessionId = ""] = path;
    const what = ["RoomKeys", "RoomKeysByRoomId", "RoomKeyBySessionId"][path.length];
    const body = more === undefined ? {} : { body: more };
    return this.#actor.call(`${verb}${what}`, { path: { roomId, sessionId }, query, ...body });
  }

  async session(roomId: string, sessionId: string) {
    return (await this.ask("get", [roomId, sessionId])).json;
  }

  async state() {
    const { count, etag } = (await this.#actor.call("getRoomKeysVersion", { path: { version: this.version } })).json;
    return { count, etag };
  }
}

test("keys go in one by one, by room, and all at once, and come out so", async () => {
  const { anna } = await server.people("anna");
  const backup = await withBackup(anna);
  assert.deepEqual((await backup.ask("get", [])).json, { rooms: {} });
  assert.deepEqual((await backup.ask("get", [one])).json, { sessions: {} });
  assertRefused(await backup.ask("get", [one, "s"]), 404, "M_NOT_FOUND");
  assert.equal((await backup.ask("put", [one, "a"], key())).json.count, 1);
  assert.equal((await backup.ask("put", [one], { sessions: { b: key(), c: key() } })).json.count, 3);
  const rooms = {
    [two]: { sessions: { d: key() } },
    [one]: { sessions: { e: key({ session_data: { x: "\u0000" } }) } },
  };
  const last = await backup.ask("put", [], { rooms });
  assert.equal(last.json.count, 5);
  assert.deepEqual(await backup.state(), last.json);
  assert.deepEqual(await backup.session(one, "e"), key({ session_data: { x: "\u0000" } }));
  const { sessions } = (await backup.ask("get", [one])).json;
  assert.deepEqual(Object.keys(sessions).sort(), ["a", "b", "c", "e"]);
  const all = (await backup.ask("get", [])).json.rooms;
  assert.deepEqual(all[one].sessions, sessions);
  assert.deepEqual(all[two].sessions, { d: key() });
});

test("of two keys of a session the better one stays", async () => {
  const { ben } = await server.people("ben");
  const backup = await withBackup(ben);
  const worse = [
    { first_message_index: 6, forwarded_count: 0 },
    { forwarded_count: 4 },
    { session_data: { ciphertext: "other" } },
  ];
  const better = [
    { forwarded_count: 2 },
    { first_message_index: 4, forwarded_count: 9 },
    { is_verified: true, first_message_index: 50, forwarded_count: 50 },
    { is_verified: true, first_message_index: 49, forwarded_count: 60 },
  ];
  let held = (await backup.ask("put", [one, "s"], key())).json;
  for (const more of worse) {
    assert.deepEqual((await backup.ask("put", [one, "s"], key(more))).json, held, "nothing changed, nor did the etag");
    assert.deepEqual(await backup.session(one, "s"), key());
  }
  for (const more of better) {
    const { etag, count } = (await backup.ask("put", [one, "s"], key(more))).json;
    assert.equal(count, 1);
    assert.notEqual(etag, held.etag);
    held = { etag, count };
    assert.deepEqual(await backup.session(one, "s"), key(more));
  }
  const unverified = key({ first_message_index: 0, forwarded_count: 0 });
  assert.deepEqual((await backup.ask("put", [one, "s"], unverified)).json, held);
});

test("keys are deleted one by one, by room, and all at once", async () => {
  const { caro } = await server.people("caro");
  const backup = await withBackup(caro);
  const sessions = { a: key(), b: key(), c: key() };
  const before = (await backup.ask("put", [], { rooms: { [one]: { sessions }, [two]: { sessions } } })).json;
  const first = (await backup.ask("delete", [one, "a"])).json;
  assert.equal(first.count, 5);
  assert.notEqual(first.etag, before.etag);
  assert.deepEqual((await backup.ask("delete", [one, "a"])).json, first);
  assert.equal((await backup.ask("delete", [one])).json.count, 3);
  assert.deepEqual(Object.keys((await backup.ask("get", [])).json.rooms), [two]);
  const last = (await backup.ask("delete", [])).json;
  assert.equal(last.count, 0);
  assert.deepEqual(await backup.state(), last);
  assert.deepEqual((await backup.ask("get", [])).json, { rooms: {} });
});

test("keys are written into the current backup only", async () => {
  const { dora } = await server.people("dora");
  const old = await withBackup(dora);
  await old.ask("put", [one, "a"], key());
  const now = await withBackup(dora);
  for (const [path, more] of [
    [[one, "b"], key()],
    [[one], { sessions: { b: key() } }],
    [[], { rooms: { [one]: { sessions: { b: key() } } } }],
  ] as const) {
    const refused = await old.ask("put", path, more);
    assertRefused(refused, 403, "M_WRONG_ROOM_KEYS_VERSION");
    assert.equal(refused.json.current_version, now.version);
  }
  assert.deepEqual(await old.session(one, "a"), key());
  assert.equal((await old.ask("delete", [one, "a"])).json.count, 0);
  assert.deepEqual(await now.state(), { count: 0, etag: "0" });
});

test("without the backup nothing is read, written or deleted", async () => {
  const { emil } = await server.people("emil");
  const backup = await withBackup(emil);
  for (const version of ["2", "x", ""]) {
    for (const path of [[], [one], [one, "a"]]) {
      const more = [{ rooms: {} }, { sessions: {} }, key()][path.length];
      assertRefused(await backup.ask("put", path, more, { version }), 404, "M_NOT_FOUND");
      assertRefused(await backup.ask("get", path, undefined, { version }), 404, "M_NOT_FOUND");
      assertRefused(await backup.ask("delete", path, undefined, { version }), 404, "M_NOT_FOUND");
      for (const verb of ["get", "put", "delete"] as const) {
        const without = await backup.ask(verb, path, verb === "put" ? more : undefined, {} as never);
        assertRefused(without, 400, "M_MISSING_PARAM");
      }
    }
  }
});

test("others' backups are theirs", async () => {
  const { finn, gero } = await server.people("finn", "gero");
  const ofFinn = await withBackup(finn);
  const ofGero = await withBackup(gero);
  await ofFinn.ask("put", [one, "a"], key());
  assert.equal(ofFinn.version, ofGero.version);
  assertRefused(await ofGero.ask("get", [one, "a"]), 404, "M_NOT_FOUND");
  assert.equal((await ofGero.ask("delete", [one, "a"])).json.count, 0);
  assert.deepEqual(await ofFinn.session(one, "a"), key());
});

test("a key has its form", async () => {
  const { hugo } = await server.people("hugo");
  const backup = await withBackup(hugo);
  for (const field of Object.keys(key())) {
    const { [field]: _, ...rest } = key() as Record<string, unknown>;
    assertRefused(await backup.ask("put", [one, "a"], rest), 400, "M_MISSING_PARAM");
    assertRefused(await backup.ask("put", [one], { sessions: { a: rest } }), 400, "M_MISSING_PARAM");
    assertRefused(await backup.ask("put", [one, "a"], key({ [field]: "x" })), 400, "M_BAD_JSON");
  }
  assertRefused(await backup.ask("put", [one], {}), 400, "M_MISSING_PARAM");
  assertRefused(await backup.ask("put", [], {}), 400, "M_MISSING_PARAM");
  assertRefused(await backup.ask("put", [one], { sessions: [] }), 400, "M_BAD_JSON");
  assertRefused(await backup.ask("put", [], { rooms: { [one]: {} } }), 400, "M_MISSING_PARAM");
  assertRefused(await backup.ask("put", [], { rooms: { odd: { sessions: {} } } }), 400, "M_INVALID_PARAM");
  assert.deepEqual(await backup.state(), { count: 0, etag: "0" });
});

test("names that cannot be stored are refused when writing and found nowhere", async () => {
  const { ida } = await server.people("ida");
  const backup = await withBackup(ida);
  for (const path of [
    ["\u0000", "a"],
    [one, "\u0000"],
  ]) {
    assertRefused(await backup.ask("put", path, key()), 400, "M_INVALID_PARAM");
    assertRefused(await backup.ask("get", path), 404, "M_NOT_FOUND");
    assert.equal((await backup.ask("delete", path)).json.count, 0);
  }
  assert.deepEqual((await backup.ask("get", ["\u0000"])).json, { sessions: {} });
});
