import assert from "node:assert/strict";
import { test } from "node:test";
import { RemoteError } from "@botschaft/peer";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { bytesToSign, type Pdu } from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { SignedEvents } from "./signed-events.ts";

const north = "north.example" as ServerName;
const rules = findRoomVersion("12") as RoomVersionRules;
const key = keyFromSeed(new Uint8Array(32).fill(1));
const other = keyFromSeed(new Uint8Array(32).fill(2));

const event = { type: "m.room.message", sender: `@a:${north}`, content: {}, origin_server_ts: 5, signatures: {} };
const unsigned = event as unknown as Pdu;
const signature = key.sign(bytesToSign(unsigned, rules));

function signedWith(signatures: Readonly<Record<string, string>>): Pdu {
  return { ...unsigned, signatures: { [north]: signatures } };
}

function away(kind: "unreachable" | "refused"): never {
  throw new RemoteError(kind, "away", { server: north });
}

const cases: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  (keyId: string) => string | undefined,
  string,
])[] = [
  ["with a key that is known", { "ed25519:1": signature }, () => key.publicKey, "signed"],
  ["with another key", { "ed25519:1": signature }, () => other.publicKey, "unsigned"],
  ["with a key that its server does not have", { "ed25519:1": signature }, () => undefined, "unsigned"],
  ["by nobody", {}, () => key.publicKey, "unsigned"],
  ["with a key that cannot be read now", { "ed25519:1": signature }, () => away("unreachable"), "unread"],
  ["by a server that is not spoken with", { "ed25519:1": signature }, () => away("refused"), "unasked"],
  [
    "with one key that cannot be read and one that can",
    { "ed25519:1": signature, "ed25519:2": signature },
    (keyId) => (keyId === "ed25519:1" ? away("unreachable") : key.publicKey),
    "signed",
  ],
];

for (const [what, signatures, find, expected] of cases) {
  test(`an event that is signed ${what} is ${expected}`, async () => {
    const events = new SignedEvents({ keyFor: async (_server, keyId) => find(keyId) });
    assert.equal(await events.verify(north, signedWith(signatures), rules), expected);
  });
}
