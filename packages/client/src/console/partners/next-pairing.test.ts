import assert from "node:assert/strict";
import { test } from "node:test";
import { partner } from "../testing.ts";
import type { FoundPartner } from "./border-desk.ts";
import { beginComparing, beginPairing, nextPairing, type PairingInput, withoutSpace } from "./next-pairing.ts";
import type { PairingState } from "./pairing-model.ts";

const it = partner({ isCompared: false });
const found: FoundPartner = {
  serverName: it.serverName,
  name: it.name,
  address: "https://justiz.nordland.example",
  fingerprints: ["b41f"],
  expiresAt: 2,
  digits: it.digits,
};

function way(from: PairingState, inputs: readonly PairingInput[]): readonly string[] {
  const acts: string[] = [];
  let state = from;
  for (const input of inputs) {
    state = nextPairing(state, input);
    acts.push(state.act);
  }
  return acts;
}

test("a code that came leads through all three acts", () => {
  const inputs: readonly PairingInput[] = [
    { kind: "entered", field: "code", value: "botschaft1-A" },
    { kind: "found", found },
    { kind: "met", partner: it },
    { kind: "confirmed", partner: partner() },
  ];
  assert.deepEqual(way(beginPairing("paste"), inputs), ["begin", "accept", "compare", "done"]);
});

test("a code that was made, and a server added by name, are compared next: what they mean was said by whom they are from", () => {
  const made = { invitationId: "k7", code: "botschaft1-B", expiresAt: 3 };
  assert.deepEqual(
    way(beginPairing("make"), [
      { kind: "made", made },
      { kind: "met", partner: it },
    ]),
    ["begin", "compare"],
  );
  assert.deepEqual(way(beginPairing("name"), [{ kind: "met", partner: it }]), ["compare"]);
});

test("what does not fit where one is changes nothing", () => {
  const comparing = beginComparing(it);
  const strays: readonly PairingInput[] = [
    { kind: "chosen", way: "name" },
    { kind: "entered", field: "code", value: "x" },
    { kind: "found", found },
    { kind: "met", partner: it },
  ];
  for (const input of strays) assert.equal(nextPairing(comparing, input), comparing, input.kind);
  const beginning = beginPairing("make");
  assert.equal(nextPairing(beginning, { kind: "confirmed", partner: it }), beginning);
  assert.equal(nextPairing(beginning, { kind: "differed", areDifferent: true }), beginning);
});

test("a problem goes when something else is tried", () => {
  const refused: PairingState = { ...beginPairing("paste"), problem: { code: "codeNotValid" } };
  assert.equal("problem" in nextPairing(refused, { kind: "entered", field: "code", value: "other" }), false);
  assert.equal("problem" in nextPairing(refused, { kind: "chosen", way: "make" }), false);
});

test("the code that is accepted is the one that was looked up, without the breaks of a mail program", () => {
  const pasted = nextPairing(beginPairing("paste"), {
    kind: "entered",
    field: "code",
    value: " botschaft1-\r\n AB\tC ",
  });
  const state = nextPairing(pasted, { kind: "found", found });
  assert.equal(state.act === "accept" && state.code, "botschaft1-ABC");
  assert.equal(withoutSpace("a b\nc"), "abc");
});
