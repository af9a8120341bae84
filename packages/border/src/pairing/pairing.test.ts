import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { signJson } from "@botschaft/peer";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { createHandClock, type HandClock } from "@botschaft/testing/hand-clock";
import { createSide, keysOf, type PairingSide, type Town } from "../testing/pairing-side.ts";
import { buildIntroduction } from "./introduction.ts";
import { readCode } from "./partner-code.ts";

let clock: HandClock;
let town: Town;
let north: PairingSide;
let south: PairingSide;

beforeEach(() => {
  clock = createHandClock();
  town = { clock, sides: new Map(), onAnswer: (answer) => answer };
  north = createSide(town, "north.example", 1);
  south = createSide(town, "south.example", 2);
});

const day = 86_400_000;

test("a code tells what accepting it means, and connects both sides with the same digits", async () => {
  const { code, expiresAt, invitationId } = await north.invitations.create("@admin:north.example");
  assert.equal(expiresAt, clock.now() + 7 * day);
  const shown = await south.acceptance.lookUp(code);
  const { server, name, address } = shown;
  assert.deepEqual(
    { server, name, address },
    { server: "north.example", name: "Authority of north.example", address: "https://chat.north.example" },
  );
  assert.match(shown.digits, /^(\d{5} ){5}\d{5}$/);
  assert.match(shown.fingerprints[0] ?? "", /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  assert.deepEqual([north.store.connections, south.store.connections], [[], []]);

  assert.equal(await south.acceptance.accept("terminal", code), "north.example");
  const [[there], [here]] = [north.store.connections, south.store.connections];
  assert.deepEqual(
    [there?.actor, there?.invitationId, there?.partner.server],
    ["server", invitationId, "south.example"],
  );
  assert.deepEqual([here?.actor, here?.invitationId, here?.partner.server], ["terminal", undefined, "north.example"]);
  assert.equal(here?.partner.name, "Authority of north.example");
  assert.deepEqual(north.store.findStanding(south.server)?.keys, south.own.keys.current.map(keyOf));
  const back = await north.acceptance.lookUp((await south.invitations.create("terminal")).code);
  assert.equal(back.digits, shown.digits);
  assert.deepEqual(
    (await north.invitations.list()).map(({ usedBy }) => usedBy),
    ["south.example"],
  );
});

function keyOf({ keyId, publicKey }: { readonly keyId: string; readonly publicKey: string }) {
  return { keyId, publicKey };
}

test("the secret stands in the code alone", async () => {
  const { code } = await north.invitations.create("terminal");
  const read = readCode(code);
  assert.ok(read.ok);
  assert.ok(!JSON.stringify(await north.invitations.list()).includes(read.code.secret));
});

test("a code that is over, withdrawn, used or unknown connects nobody, and says why", async () => {
  const accept = async (code: string) => south.acceptance.accept("terminal", code);
  const expired = await north.invitations.create("terminal", 1_000);
  clock.pass(1_000);
  await assert.rejects(accept(expired.code), {
    errcode: "M_INVALID_PARAM",
    message: /^The code expired at .* UTC; ask north/,
  });
  const withdrawn = await north.invitations.create("terminal");
  await north.invitations.withdraw("terminal", withdrawn.invitationId);
  await assert.rejects(accept(withdrawn.code), {
    errcode: "M_FORBIDDEN",
    message: "north.example refused: The code was withdrawn",
  });
  await assert.rejects(north.invitations.withdraw("terminal", withdrawn.invitationId), { errcode: "M_NOT_FOUND" });
  const used = await north.invitations.create("terminal");
  await createSide(town, "west.example", 3).acceptance.accept("terminal", used.code);
  await assert.rejects(accept(used.code), { message: /used already/ });
  await assert.rejects(north.invitations.create("terminal", 31 * day), { errcode: "M_INVALID_PARAM" });
  const forgotten = await north.invitations.create("terminal");
  north.store.invitations.length = 0;
  await assert.rejects(accept(forgotten.code), { message: "north.example refused: This code is not known here" });
  assert.deepEqual(south.store.connections, []);
  assert.ok(north.refusals.every(({ direction }) => direction === "in"));
  assert.deepEqual(north.refusals.map(({ rule }) => rule).slice(0, 2), ["pairing-withdrawn", "pairing-used"]);
});

test("where the answer got lost, or this side broke before it kept it, the same server accepts once more", async () => {
  const { code } = await north.invitations.create("terminal");
  town.onAnswer = () => {
    throw new Error("the process ended here");
  };
  await assert.rejects(south.acceptance.accept("terminal", code));
  assert.deepEqual([north.store.connections.length, south.store.connections.length], [1, 0]);
  town.onAnswer = (answer) => answer;
  await south.acceptance.accept("terminal", code);
  assert.deepEqual([north.store.connections.length, south.store.connections.length], [1, 1]);
});

test("what an administrator undid is not done again by the same code", async () => {
  const { code } = await north.invitations.create("terminal");
  await south.acceptance.accept("terminal", code);
  north.store.standings.set(south.server, { state: "removed", keys: [] });
  await assert.rejects(south.acceptance.accept("terminal", code), {
    message: /used already, and what it made was undone/,
  });
  for (const state of ["cut", "stopped"] as const) {
    north.store.standings.set(south.server, { state, keys: [] });
    const { code: next } = await north.invitations.create("terminal");
    await assert.rejects(south.acceptance.accept("terminal", next), { errcode: "M_FORBIDDEN" });
    south.store.standings.set(north.server, { state, keys: [] });
    await assert.rejects(south.acceptance.accept("terminal", next), { errcode: "M_FORBIDDEN", message: /here/ });
    south.store.standings.delete(north.server);
  }
  assert.equal(north.store.connections.length, 1);
});

test("a partner is not given other keys by a code", async () => {
  await south.acceptance.accept("terminal", (await north.invitations.create("terminal")).code);
  south.own.keys = keysOf(south.server, 9);
  const { code } = await north.invitations.create("terminal");
  await assert.rejects(south.acceptance.accept("terminal", code), { message: /a partner already, with other keys/ });
});

test("one's own code, a code that another server signed and one of old keys are refused", async () => {
  const { code } = await north.invitations.create("terminal");
  await assert.rejects(north.acceptance.accept("terminal", code), { message: /own code/ });
  north.own.keys = keysOf(north.server, 5);
  await assert.rejects(south.acceptance.accept("terminal", code), {
    message: /shows other keys at its name than its code/,
  });
  assert.equal(south.refusals.at(-1)?.rule, "pairing-keys");
  assert.deepEqual(north.store.connections, []);
});

test("who is not reached at its name is told so, on either side", async () => {
  const { code } = await north.invitations.create("terminal");
  north.isReached = false;
  await assert.rejects(south.acceptance.accept("terminal", code), {
    errcode: "M_CONNECTION_FAILED",
    message: /^north.example is not reached: /,
  });
  north.isReached = true;
  south.isReached = false;
  await assert.rejects(south.acceptance.accept("terminal", code), {
    errcode: "M_FORBIDDEN",
    message: /^north.example refused: south.example was not reached at its own name/,
  });
  assert.deepEqual(north.store.connections, []);
  south.isReached = true;
  await south.acceptance.accept("terminal", code);
});

test("an introduction is believed only of its own server, for this one, unchanged", async () => {
  const { code } = await north.invitations.create("terminal");
  const read = readCode(code);
  assert.ok(read.ok);
  const { secret } = read.code;
  const self = { name: "South", address: "https://chat.south.example" };
  const honest = buildIntroduction(south.own.keys, self, north.server);
  const lies: readonly (readonly [string, unknown, RegExp])[] = [
    ["another's name", { ...honest, server_name: "west.example" }, /not signed/],
    ["another's key", resigned({ ...honest, server_name: "west.example" }, "west.example"), /not reached|other keys/],
    ["for somebody else", buildIntroduction(south.own.keys, self, "west.example" as never), /for another server/],
    ["no signature", { ...honest, signatures: {} }, /not signed/],
    ["changed", { ...honest, address: "https://evil.example" }, /not signed/],
    [
      "one key more",
      { ...honest, keys: { ...(honest.keys as object), "ed25519:x": north.own.keys.current[0].publicKey } },
      /not signed/,
    ],
    ["no keys", { ...honest, keys: {} }, /cannot be read/],
    ["no address", { ...honest, address: "http://south.example" }, /cannot be read/],
    ["a name that turns lines around", { ...honest, name: "a\u202eb" }, /cannot be read/],
    ["nothing", null, /cannot be read/],
  ];
  for (const [what, introduction, message] of lies) {
    const answer = north.answers.answer({ secret, introduction }, "192.0.2.1");
    await assert.rejects(answer, { errcode: "M_FORBIDDEN", message }, what);
  }
  const own = buildIntroduction(north.own.keys, self, north.server);
  await assert.rejects(north.answers.answer({ secret, introduction: own }, "192.0.2.1"), {
    message: /no partner of itself/,
  });
  assert.deepEqual(north.store.connections, []);
  await north.answers.answer({ secret, introduction: honest }, "192.0.2.1");
});

function resigned(content: JsonObject, server: string): JsonObject {
  const { signatures: _signatures, ...rest } = content;
  return signJson(rest, server as never, south.own.keys.current[0]);
}

test("an inviter that answers in another's name is not believed", async () => {
  const west = createSide(town, "west.example", 3);
  const { code } = await north.invitations.create("terminal");
  const self = { name: "West", address: "https://chat.west.example" };
  const answers: readonly JsonObject[] = [
    { introduction: buildIntroduction(west.own.keys, self, south.server) },
    { introduction: buildIntroduction(north.own.keys, self, west.server) },
    {},
  ];
  for (const answer of answers) {
    town.onAnswer = () => answer;
    await assert.rejects(south.acceptance.accept("terminal", code), { errcode: "M_FORBIDDEN" });
  }
  assert.ok(answers.every(isObject));
  assert.deepEqual(south.store.connections, []);
});

test("of two who answer one code at once, one becomes a partner", async () => {
  const west = createSide(town, "west.example", 3);
  const { code } = await north.invitations.create("terminal");
  const both = await Promise.allSettled([south, west].map((side) => side.acceptance.accept("terminal", code)));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
  assert.equal(north.store.connections.length, 1);
});

test("whoever guesses waits longer and longer, and a network of IPv6 counts as one", async () => {
  const guess = (address: string) => north.answers.answer({ secret: "wrong", introduction: {} }, address);
  for (let at = 0; at < 6; at++) await assert.rejects(guess("192.0.2.7"), { errcode: "M_FORBIDDEN" });
  await assert.rejects(guess("192.0.2.7"), { errcode: "M_LIMIT_EXCEEDED", fields: { retry_after_ms: 1_000 } });
  await assert.rejects(guess("192.0.2.8"), { errcode: "M_FORBIDDEN" });
  clock.pass(1_000);
  await assert.rejects(guess("192.0.2.7"), { errcode: "M_FORBIDDEN" });
  await assert.rejects(guess("192.0.2.7"), { fields: { retry_after_ms: 2_000 } });
  for (let at = 0; at < 6; at++) await assert.rejects(guess(`2001:db8::${at}`), { errcode: "M_FORBIDDEN" });
  await assert.rejects(guess("2001:db8:0:0:9::1"), { errcode: "M_LIMIT_EXCEEDED" });
  await assert.rejects(guess("2001:db8:0:1::1"), { errcode: "M_FORBIDDEN" });
});
