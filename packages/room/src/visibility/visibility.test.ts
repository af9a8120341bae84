import assert from "node:assert/strict";
import { test } from "node:test";
import type { Membership } from "../auth/index.ts";
import { canSee, type HistoryVisibility, historyVisibilityFrom, type SeenEvent, serverCanSee } from "./index.ts";

const visibilities = ["world_readable", "shared", "invited", "joined"] as const;
const message: SeenEvent = { type: "m.room.message", content: {} };

test("a visibility that is not set or not known is shared", () => {
  assert.equal(historyVisibilityFrom(undefined), "shared");
  for (const value of ["", "public", 7, null, {}]) {
    assert.equal(historyVisibilityFrom({ history_visibility: value }), "shared");
  }
  for (const visibility of visibilities) {
    assert.equal(historyVisibilityFrom({ history_visibility: visibility }), visibility);
  }
});

function sees(
  event: SeenEvent,
  visibilityBefore: HistoryVisibility,
  membershipBefore: Membership | undefined,
  joinedLater = false,
): boolean {
  return canSee({ event, reader: "@bob:b", visibilityBefore, membershipBefore, joinedLater });
}

// Who sees a message: [membership at it, joined later] and under which visibilities.
const readers: readonly (readonly [Membership | undefined, boolean, readonly HistoryVisibility[]])[] = [
  ["join", false, visibilities],
  ["join", true, visibilities],
  ["invite", false, ["world_readable", "invited"]],
  ["invite", true, ["world_readable", "shared", "invited"]],
  ["leave", false, ["world_readable"]],
  ["leave", true, ["world_readable", "shared"]],
  ["knock", false, ["world_readable"]],
  ["knock", true, ["world_readable", "shared"]],
  ["ban", false, ["world_readable"]],
  ["ban", true, ["world_readable", "shared"]],
  [undefined, false, ["world_readable"]],
  [undefined, true, ["world_readable", "shared"]],
];

test("who sees a message", () => {
  for (const [membership, joinedLater, visible] of readers) {
    for (const visibility of visibilities) {
      const seen = sees(message, visibility, membership, joinedLater);
      assert.equal(seen, visible.includes(visibility), `${membership} ${joinedLater} ${visibility}`);
    }
  }
});

function member(stateKey: string, membership: string): SeenEvent {
  return { type: "m.room.member", state_key: stateKey, content: { membership } };
}

function setsVisibility(visibility: string, stateKey = ""): SeenEvent {
  return { type: "m.room.history_visibility", state_key: stateKey, content: { history_visibility: visibility } };
}

test("a change of visibility is seen where either side allows it", () => {
  for (const one of visibilities) {
    for (const other of visibilities) {
      const open = one === "world_readable" || other === "world_readable";
      assert.equal(sees(setsVisibility(other), one, undefined), open, `${one} to ${other}`);
    }
  }
  assert.equal(sees(setsVisibility("shared"), "joined", "leave", true), true);
  assert.equal(sees(setsVisibility("invited"), "joined", "invite"), true);
  assert.equal(sees(setsVisibility("world_readable", "x"), "joined", undefined), false);
});

test("one's own member events are seen where either side allows it", () => {
  for (const before of [undefined, "invite", "leave", "knock"] as const) {
    assert.equal(sees(member("@bob:b", "join"), "joined", before), true);
  }
  for (const after of ["leave", "ban", "invite", "knock"]) {
    assert.equal(sees(member("@bob:b", after), "joined", "join"), true);
  }
  assert.equal(sees(member("@bob:b", "invite"), "invited", undefined), true);
  assert.equal(sees(member("@bob:b", "invite"), "joined", undefined), false);
  assert.equal(sees(member("@bob:b", "ban"), "shared", "leave"), false);
});

test("who was invited sees the invitation end", () => {
  for (const visibility of visibilities) assert.equal(sees(member("@bob:b", "leave"), visibility, "invite"), true);
  assert.equal(sees(member("@bob:b", "leave"), "shared", "ban"), false);
});

test("other people's member events are events like any other", () => {
  for (const after of ["join", "leave", "ban"]) {
    assert.equal(sees(member("@eve:b", after), "joined", "invite"), false);
    assert.equal(sees(member("@eve:b", after), "joined", "join"), true);
  }
});

function serverSees(
  event: SeenEvent,
  visibilityBefore: HistoryVisibility,
  membershipBefore: "join" | "invite" | undefined,
): boolean {
  return serverCanSee({ event, server: "b:8448", visibilityBefore, membershipBefore });
}

test("a server sees what one of its users may see", () => {
  for (const membership of ["join", "invite", undefined] as const) {
    assert.equal(serverSees(message, "world_readable", membership), true);
    assert.equal(serverSees(message, "shared", membership), true);
    assert.equal(serverSees(message, "invited", membership), membership !== undefined);
    assert.equal(serverSees(message, "joined", membership), membership === "join");
  }
});

test("a server sees its users come, and visibility change, from either side", () => {
  assert.equal(serverSees(member("@bob:b:8448", "join"), "joined", undefined), true);
  assert.equal(serverSees(member("@bob:b:8448", "invite"), "invited", undefined), true);
  assert.equal(serverSees(member("@bob:b:8448", "invite"), "joined", undefined), false);
  assert.equal(serverSees(member("@bob:b:8448", "leave"), "joined", "join"), true);
  assert.equal(serverSees(member("@bob:b", "join"), "joined", undefined), false);
  assert.equal(serverSees(setsVisibility("shared"), "joined", undefined), true);
  assert.equal(serverSees(setsVisibility("joined"), "invited", "invite"), true);
  assert.equal(serverSees(setsVisibility("joined"), "joined", "invite"), false);
});
