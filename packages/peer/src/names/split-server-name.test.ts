import assert from "node:assert/strict";
import { test } from "node:test";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { splitServerName } from "./split-server-name.ts";

test("names and literals, with and without a port", () => {
  const cases: readonly [string, ReturnType<typeof splitServerName>][] = [
    ["example.org", { kind: "name", host: "example.org", port: undefined }],
    ["EXAMPLE.org:8448", { kind: "name", host: "example.org", port: 8448 }],
    ["localhost:1", { kind: "name", host: "localhost", port: 1 }],
    ["1.2.3.4", { kind: "address", host: "1.2.3.4", port: undefined }],
    ["1.2.3.4:65535", { kind: "address", host: "1.2.3.4", port: 65535 }],
    ["[2001:db8::1]", { kind: "address", host: "2001:db8::1", port: undefined }],
    ["[::ffff:1.2.3.4]:80", { kind: "address", host: "::ffff:1.2.3.4", port: 80 }],
  ];
  for (const [name, split] of cases) assert.deepEqual(splitServerName(parsed(name)), split, name);
});

test("what the grammar lets pass and nobody can be called by", () => {
  const names = [
    "a:0",
    "a:65536",
    "a:99999",
    "[::1::]",
    "[1.2.3.4]",
    "[:::::]:8448",
    "1.2.3",
    "256.1.1.1",
    "2130706433",
    "0x7f.1",
    "a.0x7f000001",
    "..",
    "a..b",
    "-a.example",
    `${"a".repeat(64)}.example`,
    "a.example.",
  ];
  for (const name of names) assert.equal(splitServerName(parsed(name)), undefined, name);
});

function parsed(name: string): ServerName {
  const server = parseServerName(name);
  assert.ok(server, name);
  return server;
}
