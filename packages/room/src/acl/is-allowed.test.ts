import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { isAllowedByAcl } from "./index.ts";

const cases: readonly (readonly [what: string, acl: JsonObject | undefined, server: string, allowed: boolean])[] = [
  ["no list", undefined, "evil.example", true],
  ["an empty list", {}, "good.example", false],
  ["everybody", { allow: ["*"] }, "good.example", true],
  ["denied", { allow: ["*"], deny: ["evil.example"] }, "evil.example", false],
  ["denied beats allowed", { allow: ["evil.example"], deny: ["evil.example"] }, "evil.example", false],
  ["denied, whatever the port", { allow: ["*"], deny: ["evil.example"] }, "evil.example:8448", false],
  ["denied, whatever the case", { allow: ["*"], deny: ["EVIL.example"] }, "Evil.Example", false],
  ["denied by a pattern", { allow: ["*"], deny: ["*.evil.example"] }, "a.b.evil.example", false],
  ["a pattern covers all of a name", { allow: ["*"], deny: ["evil"] }, "evil.example", true],
  ["one character", { allow: ["a?.example"] }, "ab.example", true],
  ["one character, not two", { allow: ["a?.example"] }, "abc.example", false],
  ["only some", { allow: ["good.example"] }, "other.example", false],
  ["only some, with a port", { allow: ["good.example"] }, "good.example:1", true],
  ["an address", { allow: ["*"] }, "1.2.3.4", true],
  ["no addresses", { allow: ["*"], allow_ip_literals: false }, "1.2.3.4:8448", false],
  ["no addresses of six", { allow: ["*"], allow_ip_literals: false }, "[::1]:8448", false],
  ["no addresses, not even a named one", { allow: ["[::1]"], allow_ip_literals: false }, "[::1]", false],
  ["a name like an address", { allow: ["*"], allow_ip_literals: false }, "1.2.3.4.example", true],
  ["a truth that is none", { allow: ["*"], allow_ip_literals: "false" }, "1.2.3.4", true],
  ["lists that are none", { allow: "*", deny: "*" }, "good.example", false],
  ["entries that are none", { allow: [7, null, "*"], deny: [{}] }, "good.example", true],
];

for (const [what, acl, server, allowed] of cases) {
  test(`who may take part: ${what}`, () => assert.equal(isAllowedByAcl(server, acl), allowed));
}
