import assert from "node:assert/strict";
import { test } from "node:test";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import fc from "fast-check";
import { hide, path, smuggled } from "../testing/smuggled.ts";
import { type Crossing, judgeCrossing } from "./judge-crossing.ts";
import { judgeRoom } from "./judge-room.ts";
import { judgeDelegation, judgeServer } from "./judge-server.ts";
import type { Judgement } from "./judgement.ts";
import { buildPolicy, type Mode, type PartnerState } from "./policy.ts";

const own = "own.example" as ServerName;
const partners: readonly (readonly [string, PartnerState])[] = [
  ["good.example", "connected"],
  ["fair.example:8449", "connected"],
  ["new.example", "waiting"],
  ["cut.example", "cut"],
  ["odd.example", "stopped"],
  ["gone.example", "removed"],
];
const policies = { closed: buildPolicy("closed", own, partners), open: buildPolicy("open", own, partners) };

function verdict(judged: Judgement): string {
  return judged.ok ? "allowed" : judged.rule;
}

function serverIn(mode: Mode, server: string): string {
  return verdict(judgeServer(policies[mode], server));
}

function crossingIn(mode: Mode, crossing: Partial<Crossing>): string {
  return verdict(judgeCrossing(policies[mode], { kind: "event", ...crossing }));
}

const servers: readonly (readonly [server: string, closed: string, open: string])[] = [
  [own, "allowed", "allowed"],
  ["good.example", "allowed", "allowed"],
  ["fair.example:8449", "allowed", "allowed"],
  ["fair.example", "partners", "allowed"],
  ["GOOD.example", "partners", "allowed"],
  ["good.example.", "partners", "allowed"],
  ["new.example", "partner-waiting", "allowed"],
  ["cut.example", "partner-cut", "partner-cut"],
  ["CUT.example", "partners", "partner-cut"],
  ["cut.example.", "partners", "partner-cut"],
  ["cut.example:8448", "partners", "partner-cut"],
  ["cut.example:08448", "partners", "partner-cut"],
  ["odd.example", "partner-stopped", "partner-stopped"],
  ["gone.example", "partners", "allowed"],
  ["evil.example", "partners", "allowed"],
  ["", "partners", "allowed"],
];

test("who is spoken with in closed and in open mode", () => {
  for (const [server, closed, open] of servers)
    assert.deepEqual([serverIn("closed", server), serverIn("open", server)], [closed, open], `"${server}"`);
});

test("the rules are told in their order up to the one that decided", () => {
  const judged = judgeServer(policies.closed, "odd.example");
  assert.ok(!judged.ok);
  assert.deepEqual(
    judged.steps.map(({ rule, matched }) => [rule, matched]),
    [
      ["partners", false],
      ["partner-waiting", false],
      ["partner-cut", false],
      ["partner-stopped", true],
    ],
  );
  assert.equal(judged.why, judged.steps.at(-1)?.text);
  assert.ok(judgeServer(policies.closed, "good.example").steps.every(({ matched }) => !matched));
});

test("a server leads us within its own name or to a partner, nowhere else", () => {
  const to = (mode: Mode, aim: string) => verdict(judgeDelegation(policies[mode], "good.example", aim));
  for (const aim of ["good.example", "good.example:443", "matrix.GOOD.example:443", "fair.example:8449", own])
    assert.equal(to("closed", aim), "allowed", aim);
  for (const aim of ["evil.example", "xgood.example", "good.example.evil", "cut.example", "new.example", "[::1]"])
    assert.equal(to("closed", aim), "delegation-outside", aim);
  assert.equal(to("open", "evil.example"), "allowed");
  assert.equal(to("open", "cut.example"), "delegation-outside");
  assert.equal(verdict(judgeDelegation(policies.closed, "cut.example", "cut.example")), "partner-cut");
});

const message: JsonObject = { type: "m.room.message", sender: "@a:good.example", content: { body: "x" } };

test("whoever sent it must be spoken with, whoever brings it", () => {
  assert.equal(crossingIn("closed", { server: "good.example", event: message }), "allowed");
  for (const [server, rule] of [
    ["evil.example", "partners"],
    ["cut.example", "partner-cut"],
    ["odd.example", "partner-stopped"],
    ["new.example", "partner-waiting"],
  ] as const) {
    assert.equal(crossingIn("closed", { server: "good.example", event: { ...message, sender: `@a:${server}` } }), rule);
    assert.equal(crossingIn("closed", { server: "good.example", sender: `@a:${server}` }), rule);
    assert.equal(crossingIn("closed", { server, event: message }), rule);
  }
  assert.equal(crossingIn("closed", { server: "good.example", sender: "nobody" }), "partners");
  assert.equal(crossingIn("open", { server: "good.example", sender: "@a:cut.example" }), "partner-cut");
  assert.equal(crossingIn("open", { server: "good.example", sender: "@a:evil.example" }), "allowed");
});

test("whoever is only named must be a partner, if one that is cut off", () => {
  const naming = (server: string): JsonObject => ({
    ...message,
    content: { "m.mentions": { user_ids: [`@x:${server}`] } },
  });
  for (const [server, rule] of [
    ["good.example", "allowed"],
    ["cut.example", "allowed"],
    ["odd.example", "allowed"],
    [own, "allowed"],
    ["evil.example", "names-outside"],
    ["gone.example", "names-outside"],
    ["new.example", "names-outside"],
  ] as const) {
    assert.equal(crossingIn("closed", { server: "good.example", event: naming(server) }), rule, server);
    assert.equal(crossingIn("closed", { servers: [server] }), rule, server);
    assert.equal(crossingIn("closed", { roomId: `!r:${server}` }), rule, server);
    assert.equal(crossingIn("closed", { eventId: `$e:${server}` }), rule, server);
    assert.equal(crossingIn("open", { event: naming(server) }), "allowed", server);
  }
  const bare = { users: { "@x:evil.example": 100 } };
  assert.equal(crossingIn("closed", { eventType: "m.room.power_levels", event: bare }), "names-outside");
  const list = { allow: ["*"], deny: ["evil.example"] };
  assert.equal(crossingIn("closed", { eventType: "m.room.server_acl", event: list }), "allowed");
});

test("somebody of outside may be taken out of a room, by somebody who is spoken with", () => {
  const change = (membership: string, sender: string, extra: JsonObject = {}): JsonObject => ({
    ...{ type: "m.room.member", sender, state_key: "@x:evil.example" },
    content: { membership, ...extra },
  });
  for (const membership of ["leave", "ban"]) {
    assert.equal(crossingIn("closed", { event: change(membership, "@a:good.example") }), "allowed");
    assert.equal(crossingIn("closed", { event: change(membership, "@x:evil.example") }), "partners");
    const smuggling = change(membership, "@a:good.example", { avatar_url: "mxc://other.example/a" });
    assert.equal(crossingIn("closed", { event: smuggling }), "names-outside");
  }
  for (const membership of ["join", "invite", "knock"]) {
    assert.equal(crossingIn("closed", { event: change(membership, "@a:good.example") }), "names-outside");
  }
});

test("files may be fetched from hosts within a partner's own name", () => {
  const media = { kind: "media", server: "good.example" };
  assert.equal(crossingIn("closed", { ...media, servers: ["files.good.example:443"] }), "allowed");
  assert.equal(crossingIn("closed", { ...media, servers: ["files.evil.example"] }), "names-outside");
  assert.equal(crossingIn("closed", { ...media, kind: "join", servers: ["files.good.example"] }), "names-outside");
});

function state(type: string, stateKey: string, content: JsonObject, sender = "@a:good.example"): JsonObject {
  return { type, state_key: stateKey, sender, content, room_id: "!r:good.example" };
}

const room: readonly JsonObject[] = [
  state("m.room.create", "", { creator: "@a:good.example" }),
  state("m.room.member", "@a:good.example", { membership: "join" }),
  state(
    "m.room.member",
    "@left:evil.example",
    { membership: "leave", avatar_url: "mxc://evil.example/a" },
    "@left:evil.example",
  ),
  state("m.room.member", "@out:evil.example", { membership: "ban" }),
];

test("a room is joined where nobody of it is outside and all of its state can be taken", () => {
  const judge = (more: readonly JsonObject[], mode: Mode = "closed", server = "good.example") =>
    verdict(judgeRoom(policies[mode], { server, roomId: "!r:good.example", state: [...room, ...more] }));
  assert.equal(judge([]), "allowed");
  assert.equal(judge([], "closed", "evil.example"), "partners");
  for (const membership of ["join", "invite", "knock"]) {
    const outsider = state("m.room.member", "@x:evil.example", { membership }, "@x:evil.example");
    assert.equal(judge([outsider]), "members-outside");
    assert.equal(judge([outsider], "open"), "allowed");
  }
  assert.equal(
    judge([state("m.room.member", "@x:cut.example", { membership: "join" }, "@x:cut.example")]),
    "partner-cut",
  );
  assert.equal(judge([state("m.room.topic", "", { topic: "x" }, "@left:evil.example")]), "partners");
  assert.equal(judge([state("m.room.avatar", "", { url: "mxc://evil.example/a" })]), "names-outside");
  assert.equal(judge([state("m.room.server_acl", "", { allow: ["*"], deny: ["evil.example"] })]), "allowed");
  const behind = {
    ...state("m.room.name", "", { name: "x" }),
    auth_events: [["$e:evil.example", {}]],
    prev_events: [],
  };
  assert.equal(judge([behind]), "allowed", "who wrote before may be gone");
});

test("nothing that names somebody of outside crosses in closed mode, wherever it hides; in open mode all of it does", () => {
  fc.assert(
    fc.property(smuggled, path, fc.boolean(), (what, way, isTakenOut) => {
      const content = { membership: isTakenOut ? "ban" : "join", hidden: hide([what.text], way, {}) };
      const event = state("m.room.member", "@out:evil.example", content);
      assert.equal(crossingIn("closed", { server: "good.example", event }), "names-outside");
      assert.equal(crossingIn("open", { server: "good.example", event }), "allowed");
      const verdicts = ["closed", "open"] as const;
      const judged = verdicts.map((mode) =>
        verdict(judgeRoom(policies[mode], { server: "good.example", roomId: "!r", state: [state("x", "", content)] })),
      );
      assert.deepEqual(judged, ["names-outside", "allowed"]);
    }),
    { numRuns: 500 },
  );
});
