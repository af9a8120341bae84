import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sha256, toBase64, toBase64Url, verifySignature } from "@botschaft/protocol/crypto";
import { decodeJsonText, type JsonObject } from "@botschaft/protocol/json";
import { redact } from "../redaction/index.ts";
import { rulesOf, served } from "../testing/versions.ts";
import {
  bytesToSign,
  checkContentHash,
  checkFormat,
  contentHash,
  decodePdu,
  edgesOf,
  encodePdu,
  eventIdOf,
  type Pdu,
  referenceHash,
} from "./index.ts";

/** A file of vectors/events; its README says how they came about. */
type VectorFile = {
  readonly version: string;
  readonly keys: { readonly [server: string]: string };
  readonly events: readonly Vector[];
};

type Vector = {
  readonly name: string;
  readonly wire: string;
  readonly eventId: string;
  readonly referenceHash: string;
  readonly contentHash: string;
  readonly isWhole: boolean;
  readonly signed: string;
  readonly signatures: { readonly [server: string]: boolean };
  readonly prev: readonly string[];
  readonly auth: readonly string[];
};

const ports = { sha256, toBase64, toBase64Url };

for (const version of served) {
  const rules = rulesOf(version);
  const file = new URL(`../../vectors/events/v${version}.json`, import.meta.url);
  const { keys, events }: VectorFile = JSON.parse(readFileSync(file, "utf8"));

  test(`version ${version}: events are what they are in Synapse`, () => {
    assert.ok(events.length >= 22 && events.filter(({ isWhole }) => !isWhole).length === 3);
    for (const vector of events) {
      const given = decodeJsonText(vector.wire, { keepNumbers: true }) as JsonObject;
      assert.deepEqual(checkFormat(given, rules), { ok: true }, vector.name);
      const pdu = given as unknown as Pdu;
      // As it came, as it is stored, and without its content it is the same event.
      const stored = decodePdu(encodePdu(pdu, rules), rules);
      for (const form of [pdu, stored, redact(stored, rules)]) {
        assert.equal(bytesToSign(form, rules), vector.signed, vector.name);
        assert.equal(eventIdOf(form, rules, ports), vector.eventId, vector.name);
        assert.equal(referenceHash(form, rules, ports), vector.referenceHash, vector.name);
        assert.deepEqual(edgesOf(form), { prev: vector.prev, auth: vector.auth }, vector.name);
      }
      for (const form of [pdu, stored]) {
        assert.equal(contentHash(form, rules, ports), vector.contentHash, vector.name);
        assert.equal(checkContentHash(form, rules, ports), vector.isWhole, vector.name);
      }
      for (const [server, isValid] of Object.entries(vector.signatures)) {
        const signature = pdu.signatures[server]?.["ed25519:1"] ?? "";
        assert.equal(verifySignature(keys[server] ?? "", bytesToSign(pdu, rules), signature), isValid, vector.name);
      }
    }
  });
}
