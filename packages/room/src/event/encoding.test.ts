import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256, toBase64, toBase64Url } from "@botschaft/protocol/crypto";
import { decodeJsonText, type JsonObject } from "@botschaft/protocol/json";
import { message } from "../testing/events.ts";
import { before, from, rulesOf } from "../testing/versions.ts";
import {
  addSignature,
  type BuildPorts,
  bytesToSign,
  contentHash,
  decodePdu,
  depthOf,
  encodePdu,
  type Pdu,
} from "./index.ts";

const ports: BuildPorts = {
  sha256,
  toBase64,
  toBase64Url,
  signer: { serverName: "domain", keyId: "ed25519:1", sign: () => "signature" },
};

// Numbers that only versions 1 to 5 hold, in the order of canonical JSON.
const numbers = '{"big":9223372036854775807,"exponent":1e+16,"fraction":1.50,"whole":1.0}';

test("before version 6 an event keeps its numbers, and is hashed with them", () => {
  const content = decodeJsonText(numbers, { keepNumbers: true }) as JsonObject;
  const depth = decodeJsonText("9223372036854775807", { keepNumbers: true }) as unknown as number;
  const event = { ...message, type: "m.room.power_levels", content: { ...content, ban: content.fraction }, depth };
  for (const version of before(6)) {
    const rules = rulesOf(version);
    const pdu = { ...event, event_id: "$x:domain", signatures: {}, hashes: { sha256: "" } } as unknown as Pdu;
    const signed = addSignature(pdu, rules, ports.signer);
    const text = encodePdu(signed, rules);
    assert.ok(text.includes('"ban":1.5,"big":9223372036854775807,"exponent":1e+16,"fraction":1.5,"whole":1.0'), text);
    assert.ok(text.includes('"depth":9223372036854775807'));
    const read = decodePdu(text, rules);
    assert.equal(encodePdu(read, rules), text);
    assert.equal(contentHash(read, rules, ports), contentHash(signed, rules, ports));
    assert.equal(bytesToSign(read, rules), bytesToSign(signed, rules));
    assert.ok(bytesToSign(read, rules).includes('"content":{"ban":1.5},"depth":9223372036854775807'));
    assert.equal(depthOf(read), Number.MAX_SAFE_INTEGER);
  }
  for (const version of from(6)) {
    const pdu = { ...event, signatures: {}, hashes: { sha256: "" } } as unknown as Pdu;
    assert.throws(() => encodePdu(pdu, rulesOf(version)), { name: "JsonError" });
    assert.throws(() => bytesToSign(pdu, rulesOf(version)), { name: "JsonError" });
  }
});
