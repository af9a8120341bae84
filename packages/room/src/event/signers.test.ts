import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, keyFromSeed, verifySignature } from "@botschaft/protocol/crypto";
import type { JsonObject } from "@botschaft/protocol/json";
import { redact } from "../redaction/index.ts";
import { message } from "../testing/events.ts";
import { rulesOf, served } from "../testing/versions.ts";
import { addSignature, bytesToSign, type Pdu, requiredSigners, type Signer, voucherOf } from "./index.ts";

// https://spec.matrix.org/v1.19/appendices/#signing-key
const signingKey = keyFromSeed(fromBase64("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1") as Uint8Array);
const signer: Signer = { serverName: "domain", keyId: "ed25519:1", sign: (text) => signingKey.sign(text) };

test("a signature of this server joins those of others, and covers the redacted event", () => {
  for (const version of served) {
    const rules = rulesOf(version);
    const pdu: Pdu = {
      ...message,
      event_id: "$x:domain",
      hashes: { sha256: "" },
      signatures: { other: { "ed25519:o": "s" } },
    };
    const { signatures } = addSignature(pdu, rules, signer);
    assert.deepEqual(signatures.other, { "ed25519:o": "s" });
    const signature = signatures.domain?.["ed25519:1"] ?? "";
    assert.ok(verifySignature(signingKey.publicKey, bytesToSign(redact(pdu, rules), rules), signature));
  }
});

const member = (content: JsonObject): Partial<Pdu> => ({ type: "m.room.member", state_key: "@u:domain", content });
const vouched = { membership: "join", join_authorised_via_users_server: "@v:voucher" };
const invited = { membership: "invite", third_party_invite: {} };

// Whose signatures an event needs, from which version on.
const signers: readonly (readonly [Partial<Pdu>, readonly (readonly [since: number, servers: readonly string[]])[]])[] =
  [
    [
      {},
      [
        [1, ["domain", "home"]],
        [3, ["domain"]],
      ],
    ],
    [{ event_id: "$x:domain" }, [[1, ["domain"]]]],
    [
      { sender: "@u:domain:8448" },
      [
        [1, ["domain:8448", "home"]],
        [3, ["domain:8448"]],
      ],
    ],
    [
      { ...member(vouched), event_id: "$x:domain" },
      [
        [1, ["domain"]],
        [8, ["domain", "voucher"]],
      ],
    ],
    [{ ...member({ ...vouched, membership: "leave" }), event_id: "$x:domain" }, [[1, ["domain"]]]],
    [
      { ...member({ membership: "join", join_authorised_via_users_server: 7 }), event_id: "$x:domain" },
      [
        [1, ["domain"]],
        [8, ["domain", ""]],
      ],
    ],
    [
      member(invited),
      [
        [1, ["home"]],
        [3, []],
      ],
    ],
    [
      member({ ...invited, membership: "join" }),
      [
        [1, ["domain", "home"]],
        [3, ["domain"]],
      ],
    ],
    [
      { ...member(invited), type: "m.room.message" },
      [
        [1, ["domain", "home"]],
        [3, ["domain"]],
      ],
    ],
  ];

test("who must have signed an event", () => {
  for (const version of served) {
    for (const [changes, wanted] of signers) {
      const pdu: Pdu = { ...message, event_id: "$x:home", hashes: { sha256: "" }, signatures: {}, ...changes };
      const servers = wanted.findLast(([since]) => since <= Number(version))?.[1];
      assert.deepEqual(requiredSigners(pdu, rulesOf(version)), servers, `${version} ${JSON.stringify(changes)}`);
    }
  }
  assert.equal(
    voucherOf({ type: "m.room.member", content: { ...vouched, membership: "leave" } }, rulesOf("8")),
    "@v:voucher",
  );
  assert.equal(voucherOf({ type: "m.room.member", content: vouched }, rulesOf("7")), undefined);
});
